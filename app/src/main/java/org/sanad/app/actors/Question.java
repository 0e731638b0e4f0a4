package org.sanad.app.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name that somebody asks about.
 *
 * @param name as it was typed
 * @param country ISO code of the country whose news it stands in, empty where it is open
 * @param day of the report, null where it is open
 */
public record Question(String name, String country, @Nullable LocalDate day) {}
