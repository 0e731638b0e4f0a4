package org.sanad.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says so.
 *
 * @param quote the words that name the source
 * @param kind what kind of source it is
 * @param name neutral English name from the directory, null where unresolved
 */
public record Attribution(Quote quote, SourceKind kind, @Nullable String name) {}
