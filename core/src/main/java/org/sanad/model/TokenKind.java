package org.sanad.model;

/** What a token is made of. */
public enum TokenKind {
  /** Letters. */
  WORD,
  /** Digits, with decimal or thousands separators inside, or a slashed or dashed date's parts. */
  NUMBER,
  /** A mark that ends or parts a sentence, a quotation mark, a bracket, a dash. */
  PUNCTUATION,
  /** Anything else: emoji, signs, a URL or an e-mail address. */
  SYMBOL
}
