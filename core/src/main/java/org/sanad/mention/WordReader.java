package org.sanad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.Meaning;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention.SourceMention;
import org.sanad.mention.Mention.Trigger;
import org.sanad.model.SourceKind;

/** The event, operator or plain word that the lexicon has at a token. */
final class WordReader {
  /** The first of two between whom something is stands no further before the second, words. */
  private static final int BETWEEN = 15;

  private WordReader() {}

  /** The word of the lexicon that begins at a token, null for none. */
  static @Nullable Mention at(Scan scan, int at) {
    Mention best = null;
    List<Match> matches = scan.at(at);
    if (!matches.isEmpty() && NumberWords.parts(scan.form(at)) > 0) {
      // «نصف السكان»: half of them, and not that we describe them.
      return null;
    }
    boolean between = scan.form(at).equals("وبين") && goesOnBetween(scan, at);
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      if (match.suffix().equals("ه")
          && (match.meaning().kinds() & (Meaning.FRAME | Meaning.OPERATOR)) != 0
          && scan.isFeminine(match.end() - 1)) {
        // «إدارة» is no «أداره», nor «أسرة» «أسره».
        continue;
      }
      if (best instanceof Trigger known
          && match.end() == known.end()
          && match.prefixes().equals(known.prefixes())) {
        // «سيطرتها» is the verbal noun or the verb, each with the pronoun.
        for (Entry.FrameWord word : match.meaning().frames()) {
          if (!known.words().contains(word)) {
            known.words().add(word);
          }
        }
        continue;
      }
      Meaning meaning = match.meaning();
      if (!meaning.isWord()) {
        continue;
      }
      boolean event = (meaning.kinds() & Meaning.FRAME) != 0;
      Entry.@Nullable PlainWord plain = meaning.plain();
      Mention here = null;
      if (plain != null
          && (plain.wordClass() == WordClass.PREPOSITION
              || plain.wordClass() == WordClass.COMPLEMENTIZER)
          && (match.prefixes().isEmpty() || between)
          && (!event || plain.wordClass() == WordClass.COMPLEMENTIZER)) {
        // «إنها» is no «أنهى», though both are written alike.
        here = plainMention(match, plain);
      } else if (event) {
        List<Entry.FrameWord> frames = meaning.frames();
        here =
            new Trigger(
                match.first(),
                match.end(),
                match.prefixes(),
                new ArrayList<>(frames),
                match.suffix(),
                match.definite() || (scan.form(at).startsWith("ال") && noVerb(frames)),
                meaning.operators());
      } else if ((meaning.kinds() & Meaning.OPERATOR) != 0) {
        here =
            new Mention.OperatorMention(
                match.first(), match.end(), match.prefixes(), meaning.operators(), match.suffix());
      } else if (plain != null) {
        here = plainMention(match, plain);
      }
      if (here != null && (best == null || here.end() > best.end())) {
        best = here;
      }
    }
    return best;
  }

  /** «بين قوات النظام وبين الفصائل»: the second of two, and not «وبيّن المصدر». */
  private static boolean goesOnBetween(Scan scan, int at) {
    for (int before = at - 1; before >= scan.start() && before > at - BETWEEN; before--) {
      if (scan.form(before).startsWith("بين") && scan.form(before).length() <= 6) {
        return true;
      }
    }
    return false;
  }

  private static boolean noVerb(List<Entry.FrameWord> frames) {
    for (Entry.FrameWord word : frames) {
      if (word.form().isVerb()) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Mention plainMention(Match match, Entry.PlainWord plain) {
    return switch (plain.wordClass()) {
      case SOURCE ->
          new SourceMention(
              match.first(),
              match.end(),
              match.prefixes(),
              SourceKind.valueOf(plain.value().toUpperCase(Locale.ROOT)),
              false);
      case TITLE ->
          new SourceMention(
              match.first(), match.end(), match.prefixes(), SourceKind.OFFICIAL, true);
      case WEAPON ->
          new Mention.WeaponMention(match.first(), match.end(), match.prefixes(), plain.value());
      case FILLER,
          PREPOSITION,
          CONJUNCTION,
          COMPLEMENTIZER,
          RELATIVE,
          SUBORDINATOR,
          CAUSE,
          ACCORDING,
          VERB ->
          new Mention.WordMention(
              match.first(), match.end(), match.prefixes(), plain, match.suffix());
      default -> null;
    };
  }
}
