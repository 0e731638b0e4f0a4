package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.mention.Mention.ActorMention;
import org.sanad.text.WordSet;

/** «لواء صقور الجبل»: the head of a group's name with words that no list knows. */
final class GroupReader {
  /** An unknown name is at most so many words: «لواء صقور جبل الزاوية» has three. */
  private static final int NAME_WORDS = 3;

  private static final int QUOTED_WORDS = 5;

  /** «جبهة أخرى» is no name. */
  private static final WordSet NO_NAMES =
      WordSet.of(
          "جديده", "اخري", "جديد", "اخر", "ثانيه", "ثالثه", "خامسه", "واحده", "كامله", "كبيره");

  private final Scan scan;

  GroupReader(Scan scan) {
    this.scan = scan;
  }

  @Nullable ActorMention at(int first) {
    Match head = scan.word(first, WordClass.GROUP_HEAD);
    if (head == null || !head.suffix().isEmpty() || head.definite()) {
      return null;
    }
    boolean quoted = scan.isQuote(head.end());
    int at = scan.skipQuotes(head.end());
    int words = 0;
    int nameFirst = at;
    while (at < scan.end() && words < (quoted ? QUOTED_WORDS : NAME_WORDS) && scan.isWord(at)) {
      if (!quoted && (scan.isKnownWord(at) || (words > 0 && !scan.form(at).startsWith("ال")))) {
        break;
      }
      // «خالد بن الوليد» is one name.
      at += scan.form(at + 1).equals("بن") && scan.isWord(at + 2) ? 3 : 1;
      words++;
    }
    boolean closed = quoted && at < scan.end() && scan.isQuote(at);
    if (words == 0
        || NO_NAMES.contains(scan.form(nameFirst))
        || (quoted && !closed)
        || (!quoted
            && words == 1
            && scan.form(nameFirst).startsWith("ال")
            && scan.form(nameFirst).length() < 5)) {
      return null;
    }
    int end = closed ? at + 1 : at;
    return new ActorMention(
        first, end, head.prefixes(), List.of(), ActorKind.UNKNOWN_GROUP, first, end, false, "", "");
  }
}
