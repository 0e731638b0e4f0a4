package org.sanad.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who does or suffers an event.
 *
 * @param quote the words that name them nearest the event
 * @param name neutral English name, null where nothing better than the words is known
 * @param nameAr neutral Arabic name, null where unknown
 * @param id identifier in the actor directory, null where unresolved
 */
public record Argument(
    Quote quote, @Nullable String name, @Nullable String nameAr, @Nullable String id) {}
