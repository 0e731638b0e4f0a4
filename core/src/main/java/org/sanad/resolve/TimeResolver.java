package org.sanad.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.TimeMention;
import org.sanad.mention.TimeSpec;
import org.sanad.model.TimeExpression;
import org.sanad.model.TimePrecision;
import org.sanad.text.AnnotatedText;

/**
 * Places the times of a report on the calendar, counting from the day that it was written. Where
 * that day is not known a relative time keeps its words and no days: it never falls back to another
 * date.
 */
public final class TimeResolver {

  /** How many sentences back «اليوم التالي» may count from. */
  private static final int REACH = 2;

  /**
   * Places every mention.
   *
   * @param text the report
   * @param mentions its times in order, as {@link org.sanad.mention.TimeFinder} gives them
   */
  public Timeline resolve(AnnotatedText text, List<TimeMention> mentions) {
    AnchorFinder.Anchor anchor = AnchorFinder.find(text, mentions);
    TimePlacer placer = new TimePlacer(anchor.day());
    List<TimeExpression> expressions = new ArrayList<>(mentions.size());
    Stretch before = null;
    int sentenceBefore = Integer.MIN_VALUE;
    for (TimeMention mention : mentions) {
      int sentence = text.sentence(mention.first());
      Stretch near = sentence - sentenceBefore <= REACH ? before : null;
      Stretch placed = place(placer, mention.spec(), near, sentence == sentenceBefore);
      expressions.add(
          new TimeExpression(
              text.quote(mention.first(), mention.end()),
              placed.from(),
              placed.to(),
              placed.precision(),
              basis(placed, mention.spec(), anchor.basis())));
      if (placed.placed()) {
        before = placed;
        sentenceBefore = sentence;
      }
    }
    return new Timeline(anchor.day(), anchor.basis(), mentions, expressions);
  }

  private static Stretch place(
      TimePlacer placer, TimeSpec spec, @Nullable Stretch before, boolean sameSentence) {
    if (spec instanceof TimeSpec.Later later) {
      return placer.later(later, before);
    }
    if (spec instanceof TimeSpec.Part part && part.day() instanceof TimeSpec.Later later) {
      Stretch day = placer.later(later, before);
      return day.placed() ? day.as(TimePrecision.DAYPART) : day;
    }
    // «قصف … السبت … وانسحب ليلا»: the part is of the day told before it in the sentence.
    if (spec instanceof TimeSpec.Part part
        && part.day() == null
        && sameSentence
        && before != null
        && placer.lends(before, part.part())) {
      return before.as(TimePrecision.DAYPART);
    }
    return placer.place(spec);
  }

  private static String basis(Stretch placed, TimeSpec spec, String anchorBasis) {
    return switch (placed.footing()) {
      case STATED -> "stated";
      case LOST -> "relative, no anchor";
      case VAGUE -> spec instanceof TimeSpec.Duration ? "duration" : "vague";
      case RELATIVE ->
          switch (anchorBasis) {
            case "given" -> "relative to publication";
            case "dateline" -> "relative to dateline";
            default -> "relative to text";
          };
    };
  }
}
