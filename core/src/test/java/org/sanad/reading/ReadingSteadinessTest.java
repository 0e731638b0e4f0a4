package org.sanad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanad.model.Argument;
import org.sanad.model.Event;
import org.sanad.model.Loss;
import org.sanad.model.PlaceArgument;
import org.sanad.model.SourceReport;

/** What must not change a reading: a sentence of something else behind it, and how letters look. */
class ReadingSteadinessTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2016, 8, 15);

  private static final List<String> COOKING =
      List.of(
          "تضاف البهارات إلى الأرز ثم يترك على نار هادئة.",
          "يقطع البصل قطعاً صغيرة ويقلى بالزيت.",
          "تقدم الحلوى باردة مع القهوة.");

  /** Signs on letters; left out are tanwin, which ends words, and ضمة, which tells the passive. */
  private static final String HARAKAT = "\u064E\u0650\u0651\u0652";

  private static final char TATWEEL = 'ـ';

  @Provide
  Arbitrary<EventExamples.Case> reports() {
    return Arbitraries.of(EventExamples.read());
  }

  @Provide
  Arbitrary<String> cooking() {
    return Arbitraries.of(COOKING);
  }

  @Provide
  Arbitrary<List<Integer>> picks() {
    return Arbitraries.integers().between(0, 99).list().ofSize(40);
  }

  @Property
  void a_sentence_about_cooking_changes_no_event(
      @ForAll("reports") EventExamples.Case report, @ForAll("cooking") String cooking) {
    assertThat(events(report.title(), report.text() + "\n" + cooking))
        .isEqualTo(events(report.title(), report.text()));
  }

  @Property
  void a_report_is_read_alike_each_time(@ForAll("reports") EventExamples.Case report) {
    SourceReport source = new SourceReport("r", null, PUBLISHED, report.title(), report.text());
    Reader other = Others.READER;

    assertThat(other.read(source)).isEqualTo(Bundled.READER.read(source));
  }

  @Property
  void vowels_change_nothing(
      @ForAll("reports") EventExamples.Case report, @ForAll("picks") List<Integer> picks) {
    assertThat(shown(vowelled(report.title(), picks), vowelled(report.text(), picks)))
        .isEqualTo(shown(report.title(), report.text()));
  }

  @Property
  void tatweel_changes_nothing(
      @ForAll("reports") EventExamples.Case report, @ForAll("picks") List<Integer> picks) {
    assertThat(shown(stretched(report.title(), picks), stretched(report.text(), picks)))
        .isEqualTo(shown(report.title(), report.text()));
  }

  @Property
  void presentation_forms_change_nothing(
      @ForAll("reports") EventExamples.Case report, @ForAll("picks") List<Integer> picks) {
    assertThat(shown(presented(report.title(), picks), presented(report.text(), picks)))
        .isEqualTo(shown(report.title(), report.text()));
  }

  /** A reader of its own, to see that nothing hangs on which one reads. */
  private static final class Others {
    static final Reader READER = Reader.load(org.sanad.lexicon.KnowledgeSource.bundled());
  }

  private static List<Event> events(String title, String text) {
    return Bundled.READER.read(new SourceReport("r", null, PUBLISHED, title, text)).events();
  }

  /** Types, statuses, names and numbers; where a name is unknown, that somebody is there. */
  private static List<String> shown(String title, String text) {
    return events(title, text).stream().map(ReadingSteadinessTest::shown).toList();
  }

  private static String shown(Event event) {
    return String.format(
        Locale.ROOT,
        "%s %s by %s to %s at %s when %s killed %s injured %s",
        event.type().code(),
        event.status().code(),
        event.actors().stream().map(Argument::name).toList(),
        event.targets().stream().map(Argument::name).toList(),
        event.places().stream().map(PlaceArgument::name).toList(),
        event.time() == null ? null : event.time().from(),
        event.fatalities().stream().map(ReadingSteadinessTest::shown).toList(),
        event.injured().stream().map(ReadingSteadinessTest::shown).toList());
  }

  private static String shown(Loss loss) {
    return loss.min() + ".." + loss.max() + " " + loss.who().code();
  }

  /** With vowels behind some letters. */
  private static String vowelled(String text, List<Integer> picks) {
    return changed(
        text, picks, (letter, pick) -> letter + HARAKAT.substring(pick % 4, pick % 4 + 1));
  }

  /** With some letters stretched that join the next. */
  private static String stretched(String text, List<Integer> picks) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      out.append(letter);
      boolean inside = at + 1 < text.length() && isLetter(text.charAt(at + 1));
      if (inside
          && "بتثجحخسشصضطظعغفقكلمنهي".indexOf(letter) >= 0
          && picks.get(at % picks.size()) < 30) {
        out.append(TATWEEL);
      }
    }
    return out.toString();
  }

  /** With some letters in the shape that they have alone. */
  private static String presented(String text, List<Integer> picks) {
    return changed(text, picks, (letter, pick) -> isolated(letter));
  }

  private interface Change {
    String of(char letter, int pick);
  }

  private static String changed(String text, List<Integer> picks, Change change) {
    StringBuilder out = new StringBuilder();
    IntStream.range(0, text.length())
        .forEach(
            at -> {
              char letter = text.charAt(at);
              int pick = picks.get(at % picks.size());
              boolean marked = at + 1 < text.length() && isMark(text.charAt(at + 1));
              boolean chosen = isLetter(letter) && !marked && pick < 30;
              out.append(chosen ? change.of(letter, pick) : letter);
            });
    return out.toString();
  }

  private static boolean isMark(char letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static boolean isLetter(char letter) {
    return letter >= 'ء' && letter <= 'ي' && letter != TATWEEL;
  }

  /** Unicode lists the isolated shapes of ء to ي in the order of the letters. */
  private static String isolated(char letter) {
    for (char form = '\uFE80'; form <= '\uFEF4'; form++) {
      String whole =
          java.text.Normalizer.normalize(String.valueOf(form), java.text.Normalizer.Form.NFKC);
      if (whole.equals(String.valueOf(letter))) {
        return String.valueOf(form);
      }
    }
    return String.valueOf(letter);
  }
}
