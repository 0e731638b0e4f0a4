package org.sanad.quality;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.app.places.MappedGazetteer;
import org.sanad.lexicon.Gazetteer;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.model.Diagnostic;
import org.sanad.model.SourceReport;
import org.sanad.reading.Reader;
import org.sanad.text.Normalizer;

/**
 * The names of actors and places that stay unresolved over a corpus, the most frequent first: what
 * to add to the knowledge next. Words that name nobody and nowhere are left out.
 */
public final class OpenNames {
  private static final Pattern WORDS = Pattern.compile("«(.*)» (is|does|stands|names) ");

  private final Map<Name, Integer> names = new HashMap<>();
  private final Map<Name, String> reports = new HashMap<>();

  /** A name as folded, and what was open about it. */
  private record Name(String code, String words) {}

  private OpenNames() {}

  /** Takes the corpus, the number of names to print, and a compiled gazetteer to read with. */
  public static void main(String[] args) throws IOException {
    Gazetteer gazetteer = args.length > 2 ? MappedGazetteer.open(Path.of(args[2])) : Gazetteer.NONE;
    Reader reader = Reader.load(KnowledgeSource.bundled(), gazetteer);
    OpenNames open = new OpenNames();
    for (SourceReport report : Corpus.orSamples(args.length > 0 ? args[0] : Corpus.DEFAULT)) {
      for (Diagnostic diagnostic : reader.read(report).diagnostics()) {
        open.count(report, diagnostic);
      }
    }
    open.print(args.length > 1 ? Integer.parseInt(args[1]) : 300);
  }

  private void count(SourceReport report, Diagnostic diagnostic) {
    boolean place = diagnostic.code().equals("place.unresolved");
    boolean actor =
        diagnostic.code().equals("actor.unresolved") || diagnostic.code().equals("actor.ambiguous");
    Matcher words = WORDS.matcher(diagnostic.detail());
    if ((place || actor)
        && words.find()
        && !words.group(2).equals("stands")
        && !words.group(2).equals("names")) {
      Name name = new Name(diagnostic.code(), Normalizer.fold(words.group(1)));
      names.merge(name, 1, Integer::sum);
      reports.putIfAbsent(name, report.id());
    }
  }

  private void print(int most) {
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
      out.println("times\topen\tname\tfirst report");
      names.entrySet().stream()
          .sorted(
              Comparator.<Map.Entry<Name, Integer>>comparingInt(Map.Entry::getValue)
                  .reversed()
                  .thenComparing(name -> name.getKey().words()))
          .limit(most)
          .forEach(
              name ->
                  out.println(
                      name.getValue()
                          + "\t"
                          + name.getKey().code()
                          + "\t"
                          + name.getKey().words()
                          + "\t"
                          + reports.get(name.getKey())));
    }
  }
}
