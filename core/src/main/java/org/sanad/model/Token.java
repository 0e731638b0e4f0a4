package org.sanad.model;

/**
 * A word, a number or a mark.
 *
 * @param index place among the report's tokens, from 0
 * @param sentence index of its sentence
 * @param span where it stands in the report's content, code points
 * @param form its normalised form: no harakat, no tatweel, alef and hamza forms folded, ى as ي, ة
 *     as ه, digits as 0-9
 * @param kind what it is made of
 */
public record Token(int index, int sentence, Span span, String form, TokenKind kind) {}
