package org.sanad.app.ontology;

import org.jspecify.annotations.Nullable;

/**
 * A type in another ontology.
 *
 * @param event the main type
 * @param detail ACLED's sub-event type, PLOVER's mode; null where nothing closer can be said
 */
public record Code(String event, @Nullable String detail) {}
