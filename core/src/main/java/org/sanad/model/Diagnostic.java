package org.sanad.model;

/**
 * Something that could not be resolved, kept and counted.
 *
 * @param code what went unresolved, dotted: {@code place.unresolved}
 * @param span the words concerned, code points over the content
 * @param detail a short sentence for a person
 */
public record Diagnostic(String code, Span span, String detail) {}
