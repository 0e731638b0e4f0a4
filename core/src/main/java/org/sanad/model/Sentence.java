package org.sanad.model;

/**
 * A sentence of a report.
 *
 * @param index place among the report's sentences, from 0
 * @param firstToken index of its first token
 * @param endToken index of the token after its last
 * @param span where it stands in the report's content, code points
 * @param kind what part of the report it is
 */
public record Sentence(int index, int firstToken, int endToken, Span span, SentenceKind kind) {}
