package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Relation;
import org.sanad.register.model.ToldRelation;
import org.sanad.register.store.Digest;

/**
 * A lasting tie that one report states: who holds a place, who belongs to whom. It is told of the
 * day of the report and says nothing of when it began or ended.
 *
 * @param id made from the report's content and the words that state it, so that reading the report
 *     again gives the same id
 * @param report key of the report
 * @param outlet the report's publisher, null where unknown
 * @param published the day of the report, null where unknown
 * @param relation what is stated
 */
public record Statement(
    String id,
    String report,
    @Nullable String outlet,
    @Nullable LocalDate published,
    Relation relation) {

  /** What a report states. */
  static Statement of(ToldRelation told) {
    Relation relation = told.relation();
    String span = relation.quote().span().toString();
    String id =
        Digest.of(List.of(told.report(), span, relation.type().code(), relation.a(), relation.b()));
    return new Statement(
        "rel-" + id.substring(0, 16), told.report(), told.outlet(), told.published(), relation);
  }

  /** The order in which statements are taken wherever an order matters: the earliest first. */
  public static final Comparator<Statement> ORDER =
      Comparator.comparing(
              Statement::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Statement::id);
}
