package org.sanad.quality;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Frame;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.lexicon.Operator;
import org.sanad.mention.Mention;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.Event;
import org.sanad.model.SourceReport;
import org.sanad.model.Status;
import org.sanad.reading.Reader;
import org.sanad.text.AnnotatedText;

/**
 * Counts how often each frame gives an event of each status, and how often each operator is met
 * with which words, over a corpus. What never fires is listed too: either it is misspelled or the
 * corpus does not tell of it.
 */
public final class Coverage {
  /** Words shown of an operator: the commonest. */
  private static final int WORDS = 12;

  private final Map<String, Map<Status, Integer>> frames = new TreeMap<>();
  private final Map<Operator, Map<String, Integer>> operators = new EnumMap<>(Operator.class);
  private int reports;
  private int without;

  private Coverage() {}

  /** Reads the corpus named by the first argument and prints tab-separated tables. */
  public static void main(String[] args) throws IOException {
    Coverage coverage = new Coverage();
    coverage.read(args.length > 0 ? args[0] : Corpus.DEFAULT);
    // UTF-8 whatever the machine's language.
    try (PrintWriter out =
        new PrintWriter(
            new BufferedWriter(
                new OutputStreamWriter(
                    new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)))) {
      coverage.print(out);
    }
  }

  private void read(String file) throws IOException {
    Reader reader = Reader.load(KnowledgeSource.bundled());
    for (Frame frame : reader.lexicon().knowledge().frames()) {
      frames.put(frame.name(), new EnumMap<>(Status.class));
    }
    for (Operator operator : Operator.values()) {
      operators.put(operator, new TreeMap<>());
    }
    Stages stages = new Stages(reader);
    for (SourceReport report : Corpus.of(file)) {
      reports++;
      int before = events();
      reader.read(report).events().forEach(this::count);
      without += events() == before ? 1 : 0;
      AnnotatedText text = stages.text(report);
      for (SentenceMentions sentence : stages.mentions(text)) {
        sentence.mentions().forEach(mention -> count(text, mention));
      }
    }
  }

  private void count(Event event) {
    String rule = event.rule();
    int slash = rule.indexOf('/');
    frames
        .computeIfAbsent(
            slash < 0 ? rule : rule.substring(0, slash), name -> new EnumMap<>(Status.class))
        .merge(event.status(), 1, Integer::sum);
  }

  private void count(AnnotatedText text, Mention mention) {
    List<Entry.OperatorWord> words =
        mention instanceof Mention.OperatorMention operator
            ? operator.words()
            : mention instanceof Mention.Trigger trigger ? trigger.operators() : List.of();
    for (Entry.OperatorWord word : words) {
      Map<String, Integer> met = operators.getOrDefault(word.operator(), new TreeMap<>());
      met.merge(text.form(mention.first()), 1, Integer::sum);
    }
  }

  private int events() {
    return frames.values().stream().mapToInt(Coverage::total).sum();
  }

  private static int total(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void print(PrintWriter out) {
    out.println(
        "# " + reports + " reports, " + without + " without events, " + events() + " events");
    out.print("frame\tall");
    for (Status status : Status.values()) {
      out.print("\t" + status.code());
    }
    out.println();
    frames.entrySet().stream()
        .sorted(Comparator.comparing(frame -> -total(frame.getValue())))
        .forEach(frame -> print(out, frame.getKey(), frame.getValue()));
    out.println();
    out.println("operator\tall\tcommonest words");
    operators.forEach(
        (operator, words) ->
            out.println(operator.name() + "\t" + total(words) + "\t" + commonest(words)));
  }

  private static void print(PrintWriter out, String frame, Map<Status, Integer> counts) {
    out.print(frame + "\t" + total(counts));
    for (Status status : Status.values()) {
      out.print("\t" + counts.getOrDefault(status, 0));
    }
    out.println();
  }

  private static String commonest(Map<String, Integer> words) {
    return words.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(WORDS)
        .map(word -> word.getKey() + " " + word.getValue())
        .collect(Collectors.joining(", "));
  }
}
