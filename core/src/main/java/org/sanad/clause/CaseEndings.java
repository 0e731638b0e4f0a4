package org.sanad.clause;

import java.util.List;
import java.util.function.Function;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.text.WordSet;

/**
 * What the few endings that are written tell of a noun's case (Ryding, A Reference Grammar of
 * Modern Standard Arabic, ch. 7): the plural in ون is a subject, the one in ين is none.
 */
final class CaseEndings {
  private static final int PLURAL_LETTERS = 4;

  /** Names that only look like plurals. */
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
  CaseEndings(
      List<Chunk> chunks, Function<Chunk, String> forms, Function<Chunk, String> preceding) {
    this.chunks = chunks;
    this.forms = forms;
    this.preceding = preceding;
  }

  /**
   * «أسر 40 حوثيا», «وقتلت مسلحين»: the ending tells that it is no subject: the plural in ين, and
   * the counted noun in ا.
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
