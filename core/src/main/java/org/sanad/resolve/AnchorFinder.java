package org.sanad.resolve;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.TimeMention;
import org.sanad.mention.TimeSpec;
import org.sanad.model.Sentence;
import org.sanad.model.SentenceKind;
import org.sanad.model.Span;
import org.sanad.text.AnnotatedText;

/**
 * Finds the day that a report was written on: given with it, in its dateline, or pinned by its own
 * words. Nothing else counts: a date of some event would move every «أمس» without anybody noticing.
 */
final class AnchorFinder {

  /** A day and how it was found; the day is null where there is none. */
  record Anchor(@Nullable LocalDate day, String basis) {}

  /** How many lines at the top a dateline may stand in. */
  private static final int TOP = 6;

  /** A line at the top of at most so many tokens beside its date is a dateline. */
  private static final int DATELINE_WORDS = 6;

  private AnchorFinder() {}

  static Anchor find(AnnotatedText text, List<TimeMention> mentions) {
    LocalDate published = text.report().published();
    if (published != null) {
      return new Anchor(published, "given");
    }
    LocalDate dateline = dateline(text, mentions);
    if (dateline != null) {
      return new Anchor(dateline, "dateline");
    }
    for (TimeMention mention : mentions) {
      LocalDate pinned = pinned(mention.spec());
      if (pinned != null) {
        return new Anchor(pinned, "text");
      }
    }
    return new Anchor(null, "none");
  }

  private static @Nullable LocalDate dateline(AnnotatedText text, List<TimeMention> mentions) {
    for (TimeMention mention : mentions) {
      LocalDate date = full(mention.spec());
      if (date == null) {
        continue;
      }
      Sentence sentence = text.sentences().get(text.sentence(mention.first()));
      int others = sentence.endToken() - sentence.firstToken() - (mention.end() - mention.first());
      if (sentence.kind() == SentenceKind.DATELINE
          || (sentence.index() < TOP && others <= DATELINE_WORDS && startsLine(text, sentence))) {
        return date;
      }
    }
    return null;
  }

  /** A short sentence in the middle of a paragraph is no dateline, however short. */
  private static boolean startsLine(AnnotatedText text, Sentence sentence) {
    if (sentence.index() == 0) {
      return false;
    }
    int end = text.sentences().get(sentence.index() - 1).span().end();
    Span between = new Span(end, Math.max(end, sentence.span().start()));
    return text.quote(between).text().indexOf('\n') >= 0;
  }

  private static @Nullable LocalDate full(TimeSpec spec) {
    if (spec instanceof TimeSpec.FullDate full) {
      return full.date();
    }
    if (spec instanceof TimeSpec.Dated dated) {
      return full(dated.date());
    }
    if (spec instanceof TimeSpec.Part part && part.day() != null) {
      return full(part.day());
    }
    return null;
  }

  /** The report's day by «اليوم الاثنين 4 تموز 2022» or «أمس 3 تموز 2022». */
  private static @Nullable LocalDate pinned(TimeSpec spec) {
    if (spec instanceof TimeSpec.Part part && part.day() != null) {
      return pinned(part.day());
    }
    if (spec instanceof TimeSpec.Dated dated
        && dated.said() instanceof TimeSpec.RelativeDay relative
        && dated.date() instanceof TimeSpec.FullDate full) {
      return full.date().minusDays(relative.offset());
    }
    return null;
  }
}
