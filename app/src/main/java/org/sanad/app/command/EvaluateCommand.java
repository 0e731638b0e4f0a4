package org.sanad.app.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanad.app.evaluate.Comparison;
import org.sanad.app.evaluate.Evaluation;
import org.sanad.app.evaluate.KnowledgeMeasures;
import org.sanad.app.output.JsonlWriter;
import org.sanad.app.output.Labels;
import org.sanad.app.output.Language;
import org.sanad.app.reference.ReaderDirectory;
import org.sanad.model.SourceReport;
import org.sanad.reading.Reader;
import org.sanad.sources.Inputs;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.Skips;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad evaluate}: how much of what people coded by hand is found. */
@Command(
    name = "evaluate",
    description = "Measures events against reports coded by hand.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  sanad evaluate texts.json gold.json",
      "  sanad evaluate texts.json gold.json --by-type --misses",
      "  sanad evaluate texts.json gold.json --knowledge-measures",
      "  sanad evaluate texts.json gold.json new.jsonl --compare old.jsonl"
    })
public final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "TEXTS", description = "JSON list of reports.")
  private Path texts = Path.of("");

  @Parameters(index = "1", paramLabel = "GOLD", description = "JSON list of the reports, coded.")
  private Path gold = Path.of("");

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "SYSTEM",
      description = "Output of sanad read --format jsonl; the texts are read now if not given.")
  private @Nullable Path system;

  @Option(names = "--by-type", description = "Add a table by type of event.")
  private boolean byType;

  @Option(names = "--misses", description = "List missed and false events.")
  private boolean misses;

  @Option(
      names = "--compare",
      paramLabel = "OLD",
      description = "An earlier output: list what changed since.")
  private @Nullable Path old;

  @Option(
      names = "--knowledge-measures",
      description =
          "Read the texts, and add how many coded actors and places get an actor of the directory"
              + " and a point, whether or not their event was found; with --misses, which do not.")
  private boolean knowledgeMeasures;

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  /** A command that speaks to {@code console}. */
  public EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<String> lines = new ArrayList<>();
    Evaluation now = evaluation();
    if (old != null) {
      Evaluation before = Evaluation.of(texts, gold, old);
      lines.addAll(Comparison.of(before, now));
      lines.add("before:");
      lines.addAll(before.score().table());
      lines.add("now:");
    }
    if (misses) {
      lines.addAll(now.mistakes());
    }
    lines.addAll(now.score().table());
    if (byType) {
      lines.addAll(now.score().typeTable());
    }
    if (knowledgeMeasures) {
      KnowledgeMeasures measured = KnowledgeMeasures.of(texts, gold, reports(), knowledge.reader());
      lines.addAll(misses ? measured.misses() : List.of());
      lines.addAll(measured.table());
    }
    for (String line : lines) {
      console.out().write(line + "\n");
    }
    console.out().flush();
    return ExitCode.OK;
  }

  /** The texts as reports; those that cannot be read are told where the events are read. */
  private List<SourceReport> reports() throws IOException {
    List<SourceReport> reports = new ArrayList<>();
    try (Inputs inputs =
        new Inputs(List.of(texts.toString()), console.in(), Context.of(Defaults.NONE))) {
      for (InputItem item = inputs.next(); item != null; item = inputs.next()) {
        if (item instanceof InputItem.Accepted accepted) {
          reports.add(accepted.report());
        }
      }
    }
    return reports;
  }

  private Evaluation evaluation() throws IOException {
    if (system != null) {
      return Evaluation.of(texts, gold, system);
    }
    Path output = Files.createTempFile("sanad", ".jsonl");
    try {
      try (Writer out = Files.newBufferedWriter(output, StandardCharsets.UTF_8);
          Inputs inputs =
              new Inputs(List.of(texts.toString()), console.in(), Context.of(Defaults.NONE))) {
        Reader reader = knowledge.reader();
        Console file = new Console(console.in(), out, console.err(), false, console.errTerminal());
        new Run(
                file,
                new JsonlWriter(ReaderDirectory.of(reader)),
                Labels.of(Language.EN),
                Runtime.getRuntime().availableProcessors(),
                false,
                true)
            .read(reader, inputs, new Skips());
      }
      return Evaluation.of(texts, gold, output);
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
