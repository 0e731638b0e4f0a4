package org.sanad.model;

/**
 * Words of the report that a field leans on.
 *
 * @param span where they stand, code points over the content
 * @param text the words themselves, exactly as published
 */
public record Quote(Span span, String text) {}
