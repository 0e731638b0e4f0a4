package org.sanad.register.situation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.model.PlacePrecision;
import org.sanad.model.Quote;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.Party;
import org.sanad.register.model.Voice;
import org.sanad.register.model.Where;
import org.sanad.register.situation.ExtentWords.Kind;
import org.sanad.text.Normalizer;

/**
 * What «بلدة أريحا التي تسيطر عليها المعارضة» says: that somebody held a place on a report's day.
 */
final class StatementObserver {
  private StatementObserver() {}

  /** What a statement says of a place, null where it says nothing certain. */
  static @Nullable Observation of(
      Statement s, Material material, Allegiance allegiance, List<LeftOut> leftOut) {
    Where where = material.places().get(s.relation().b());
    Party holder = allegiance.named(s.relation().a());
    LeftOut.Reason reason = unfit(s, where, holder, allegiance);
    if (where == null || holder == null || s.published() == null || reason != null) {
      leftOut.add(
          new LeftOut(s.id(), s.relation().b(), reason == null ? LeftOut.Reason.NO_DATE : reason));
      return null;
    }
    Evidence words = new Evidence(s.id(), s.report(), s.relation().quote());
    List<Voice> voices = List.copyOf(Voice.behind(s.relation().sources(), s.outlet()));
    Saying saying =
        new Saying(
            s.id(),
            Act.HOLDS,
            List.of(holder),
            s.published(),
            s.published(),
            voices,
            List.of(words));
    return new Observation(
        where,
        saying,
        List.of(new Claim<>(holder, voices, List.of(words))),
        List.of(),
        List.of(),
        Bound.Basis.STATE,
        s.published(),
        List.of(),
        Set.of(s.report()));
  }

  private static LeftOut.@Nullable Reason unfit(
      Statement s, @Nullable Where where, @Nullable Party holder, Allegiance allegiance) {
    Quote quote = s.relation().quote();
    if (where == null || where.id() == null) {
      return LeftOut.Reason.UNKNOWN_PLACE;
    }
    if (where.precision() == PlacePrecision.COUNTRY) {
      return LeftOut.Reason.TOO_WIDE;
    }
    if (holder == null || holder.id() == null || !allegiance.canHold(holder.id())) {
      return LeftOut.Reason.NO_PARTY;
    }
    if (quote.text().isEmpty()) {
      return LeftOut.Reason.PURGED;
    }
    List<String> words = Extent.words(Normalizer.fold(quote.text()));
    if (ExtentWords.bundled().anyOf(Kind.PAST, words)) {
      return LeftOut.Reason.PAST;
    }
    // «عفرين باتجاه قرى قريبة خاضعة لسيطرة …», «المدينة والذي يسيطر عليه …»: held is something
    // else.
    boolean part =
        Site.countryside(where)
            || !Extent.names(quote.text(), where)
            || ExtentWords.bundled().anyOf(Kind.PART, words)
            || (words.get(0).endsWith("ه") && ExtentWords.bundled().anyOf(Kind.HE, words));
    return part ? LeftOut.Reason.PART : null;
  }
}
