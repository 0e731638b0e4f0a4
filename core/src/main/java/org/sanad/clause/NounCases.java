package org.sanad.clause;

import java.util.List;
import java.util.function.Function;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.text.WordSet;

/** What the endings and the kinds of nouns tell of who is subject and who is object. */
final class NounCases {
  private static final int PLURAL_LETTERS = 4;

  /** Names that end as the oblique plural does. */
  private static final WordSet NAMES =
      WordSet.of(
          "فلسطين",
          "الصين",
          "حسين",
          "الحسين",
          "ياسين",
          "بوتين",
          "الكرملين",
          "الامين",
          "بنيامين",
          "الميادين",
          "نسرين",
          "تحسين");

  private final List<Chunk> chunks;
  private final Function<Chunk, String> forms;
  private final Function<Chunk, String> preceding;

  /**
   * @param chunks a sentence's chunks
   * @param forms gives the folded form of a chunk's first token
   * @param preceding gives the folded form of the token before a chunk, empty for none
   */
  NounCases(List<Chunk> chunks, Function<Chunk, String> forms, Function<Chunk, String> preceding) {
    this.chunks = chunks;
    this.forms = forms;
    this.preceding = preceding;
  }

  /** «تحاصر المدينة قوات»: ground does nothing, so who follows it does. */
  boolean isObjectFirst(Chunk verb, Chunk object, Chunk subject) {
    boolean ground = object.place() != null && !object.agent();
    for (int at = object.index() + 1; at < subject.index(); at++) {
      if (chunks.get(at).trigger() != null || chunks.get(at).is(WordClass.CAUSE)) {
        return false;
      }
    }
    return verb.trigger() != null
        && (ground || Subjecthood.onlySuffers(object))
        && subject.actor() != null
        && subject.agent()
        && !isOblique(subject);
  }

  /**
   * «أسر 40 حوثيا», «وقتلت مسلحين»: the ending tells that it is no subject (Ryding, ch. 7): the
   * plural in ين, and the counted noun in ا.
   */
  boolean isOblique(Chunk chunk) {
    Mention.ActorMention party = chunk.actor();
    if (party == null || party.kind() == ActorKind.UNKNOWN_GROUP) {
      return false;
    }
    String form = forms.apply(chunk);
    boolean adjacent = chunk.index() > 0 && chunk.first() == chunks.get(chunk.index() - 1).end();
    // «خرج مئات المدنيين» ends as a genitive does; «اتهم الوزير المسلحين» is of another than
    // theirs.
    String before = preceding.apply(chunk);
    boolean genitive = !adjacent && (!before.startsWith("ال") || before.equals("الاف"));
    boolean plural =
        !genitive && form.endsWith("ين") && form.length() > PLURAL_LETTERS && !NAMES.contains(form);
    return plural || (form.endsWith("يا") && !form.startsWith("ال") && isPeople(party));
  }

  /** A people's or group's adjective that is counted: «حوثيا», not «روسيا». */
  private static boolean isPeople(Mention.ActorMention party) {
    return party.names().stream().anyMatch(name -> name.wording().equals("demonym"));
  }
}
