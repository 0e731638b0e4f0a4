package org.sanad.register.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sanad.model.TimePrecision;

/**
 * When an event happened.
 *
 * @param from first day, null where open or not placed
 * @param to last day, null where not placed
 * @param precision how closely the words tell it
 */
public record When(@Nullable LocalDate from, @Nullable LocalDate to, TimePrecision precision) {}
