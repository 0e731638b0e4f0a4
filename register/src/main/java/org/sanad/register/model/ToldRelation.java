package org.sanad.register.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Relation;

/**
 * A lasting tie that one report states.
 *
 * @param report key of the report
 * @param outlet the report's publisher, null where unknown
 * @param published the day of the report, null where unknown
 * @param relation what it states, with its words
 */
public record ToldRelation(
    String report, @Nullable String outlet, @Nullable LocalDate published, Relation relation) {}
