package org.sanad.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When, as the report says it and as it was resolved.
 *
 * @param quote the words
 * @param from first day, null where it could not be placed or is open
 * @param to last day, null where it could not be placed
 * @param precision how closely the words tell it
 * @param basis by what the days were found: "stated", "relative to publication", "relative to
 *     dateline", "relative, no anchor" …
 */
public record TimeExpression(
    Quote quote,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    TimePrecision precision,
    String basis) {}
