package org.sanad.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;
import org.sanad.text.Normalizer;
import org.sanad.text.WordSet;

/** Which preposition governs a mention, and whether و ties it to the one before. */
final class Government {
  private static final WordSet ANOTHER = WordSet.of("واخري", "واخر");

  private final AnnotatedText text;
  private final Gaps gaps;
  private final List<Chunk> chunks;

  /**
   * @param chunks those before, in the order in which they are made
   */
  Government(AnnotatedText text, Gaps gaps, List<Chunk> chunks) {
    this.text = text;
    this.gaps = gaps;
    this.chunks = chunks;
  }

  /** «مواقع للنظام وأخرى لحزب الله»: a thing of the kind named before, with its own owner. */
  boolean isAnother(Mention mention, @Nullable Chunk before) {
    return before != null
        && before.actor() != null
        && mention instanceof Mention.ActorMention
        && mention.preposition().equals("ل")
        && ANOTHER.contains(gaps.form(mention.first() - 1))
        && gaps.words(mention, before) == 1;
  }

  /** «الفصائل، وفي مقدمتها جبهة كذا»: one of those named before does what they do. */
  boolean isForemost(Mention mention, @Nullable Chunk before) {
    return before != null
        && before.agent()
        && mention instanceof Mention.ActorMention
        && mention.prefixes().isEmpty()
        && PartyAsides.FOREMOST.contains(gaps.form(mention.first() - 1))
        && gaps.words(mention, before) == 2;
  }

  /** Whether it is tied to the chunk before of its kind by و or a comma. */
  boolean joined(Mention mention, @Nullable Chunk before, int gap) {
    if (before == null || gap == 2) {
      return false;
    }
    boolean and = mention.coordinated() && mention.preposition().isEmpty();
    boolean conjunction = before.is(WordClass.CONJUNCTION) && before.end() == mention.first();
    boolean passing = conjunction || before.is(WordClass.SUBORDINATOR);
    if (passing && before.index() == 0) {
      return false;
    }
    Chunk last = outside(passing ? chunks.get(before.index() - 1) : before);
    boolean sameKind =
        last.mention().getClass() == mention.getClass()
            || (isParty(last.mention()) && isParty(mention));
    boolean comma =
        gap == 1 && mention.prefixes().isEmpty() && mention instanceof Mention.PlaceMention;
    return sameKind
        && (conjunction
            || (and && gaps.words(mention, before) <= 4)
            || (comma && gaps.words(mention, before) == 0));
  }

  private static boolean isParty(Mention mention) {
    return mention instanceof Mention.ActorMention
        || mention instanceof Mention.SourceMention
        || (mention instanceof Mention.PlaceMention place && !place.asActor().isEmpty());
  }

  /** The party that an embedded clause says something of, or the chunk itself. */
  private Chunk outside(Chunk chunk) {
    Chunk at = chunk;
    while (at.gov().equals(Chunk.EMBEDDED) && at.index() > 0) {
      at = chunks.get(at.index() - 1);
    }
    return at;
  }

  /**
   * The folded preposition that governs a mention, {@link Chunk#CAUSE}, or empty.
   *
   * @param pending the preposition of a filler word right before: «بعدد من الصواريخ»
   * @param clause the index of the clause so far
   */
  String gov(
      Mention mention,
      @Nullable Chunk before,
      boolean joined,
      int gap,
      boolean verb,
      String pending,
      int clause) {
    if (verb) {
      return mention.prefixes().endsWith("ل") ? "ل" : "";
    }
    String own = mention.preposition();
    if (!own.isEmpty() && !own.equals("ك")) {
      return own;
    }
    if (!pending.isEmpty() && gap == 0) {
      return pending;
    }
    if (before == null || gap == 2) {
      return "";
    }
    if (before.mention() instanceof Mention.WordMention word
        && word.suffix().isEmpty()
        && gaps.words(mention, before) <= 2) {
      if (word.word().wordClass() == WordClass.PREPOSITION && !isAbout(word)) {
        return Normalizer.fold(word.word().value());
      }
      if (word.word().wordClass() == WordClass.CAUSE) {
        return Chunk.CAUSE;
      }
    }
    if (mention instanceof Mention.Trigger
        && before.mention() instanceof Mention.OperatorMention
        && !before.verb()
        && !joined
        && gaps.words(mention, before) == 0) {
      // «خلال محاولة تسلل»: what governs the operator's noun governs the event's.
      return before.gov();
    }
    if (joined && gap == 1 && before.gov().equals("بدعم") && isBetween(clause)) {
      // «بين الجيش، مسنودا بالتحالف، والمسلحين»: the other side.
      return "بين";
    }
    if (joined) {
      boolean passing = before.is(WordClass.CONJUNCTION) || before.is(WordClass.SUBORDINATOR);
      boolean back = passing && before.index() > 0;
      return outside(back ? chunks.get(before.index() - 1) : before).gov();
    }
    // «شمال حلب», «قرب المعبر» say where without a preposition. Else a word that the lexicon does
    // not know may stand between a preposition and its noun: «على عدد من مواقع».
    return mention instanceof Mention.PlaceMention place && place.adverbial() ? "في" : "";
  }

  /** Whether a clause tells between whom something is. */
  private boolean isBetween(int clause) {
    for (int at = chunks.size() - 1; at >= 0 && chunks.get(at).clause() == clause; at--) {
      if (chunks.get(at).gov().equals("بين")) {
        return true;
      }
    }
    return false;
  }

  /** «نزح نحو 80 ألف مدني»: before a number it says how exact that is. */
  private boolean isAbout(Mention.WordMention word) {
    return gaps.form(word.end() - 1).equals("نحو")
        && word.end() < text.size()
        && text.kind(word.end()) == TokenKind.NUMBER;
  }
}
