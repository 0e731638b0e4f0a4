package org.sanad.lexicon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody counted as another for a while.
 *
 * @param id the actor
 * @param from since when, null where that is not known
 * @param to until when, the last day in it; null where it lasts or its end is not known
 */
public record Belonging(String id, @Nullable LocalDate from, @Nullable LocalDate to) {

  /** Whoever belonged to this one by a relation, as long as both held; null where never. */
  @Nullable Belonging by(ActorRelation relation) {
    LocalDate first = relation.from() == null ? null : relation.from().first();
    LocalDate last = relation.to() == null ? null : relation.to().last();
    LocalDate since = first == null || (from != null && from.isAfter(first)) ? from : first;
    LocalDate until = last == null || (to != null && to.isBefore(last)) ? to : last;
    return since != null && until != null && since.isAfter(until)
        ? null
        : new Belonging(relation.a(), since, until);
  }

  /** Whether another says nothing that this does not say. */
  boolean covers(Belonging other) {
    return id.equals(other.id)
        && (from == null || (other.from != null && !other.from.isBefore(from)))
        && (to == null || (other.to != null && !other.to.isAfter(to)));
  }
}
