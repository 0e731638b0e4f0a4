package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.Meaning;
import org.sanad.lexicon.WordClass;
import org.sanad.model.Sentence;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;

/** One sentence with what the lexicon finds at each of its tokens, looked up once. */
final class Scan {
  private final Lexicon lexicon;
  private final AnnotatedText text;
  private final int start;
  private final int end;
  private final FormFacts[] facts;
  private final List<Match>[] found;

  /** By token, what its matches may be. */
  private final int[] kinds;

  /**
   * @param facts of the sentence's tokens
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  Scan(AnnotatedText text, Sentence sentence, Lexicon lexicon, FormFacts[] facts) {
    this.lexicon = lexicon;
    this.facts = facts;
    this.text = text;
    this.start = sentence.firstToken();
    this.end = sentence.endToken();
    this.found = new List[end - start];
    this.kinds = new int[end - start];
    // All at once: one look waits for memory while the next is under way.
    for (int i = 0; i < found.length; i++) {
      List<Match> matches = lexicon.at(facts[i], text, start + i, end);
      found[i] = matches;
      for (int k = 0; k < matches.size(); k++) {
        kinds[i] |= matches.get(k).meaning().kinds();
      }
    }
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  String form(int at) {
    return at >= start && at < end ? facts[at - start].form() : "";
  }

  /** Whether the word is written with ة, which folds to the ه of a pronoun: موقعة is no موقعه. */
  boolean isFeminine(int at) {
    return isWord(at) && text.quote(at, at + 1).text().indexOf('ة') >= 0;
  }

  /** The word as it is written, before letters are folded. */
  String quoted(int at) {
    return isWord(at) ? text.quote(at, at + 1).text() : "";
  }

  boolean isWord(int at) {
    return at >= start && at < end && facts[at - start].kind() == TokenKind.WORD;
  }

  boolean isNumber(int at) {
    return at >= start && at < end && facts[at - start].kind() == TokenKind.NUMBER;
  }

  /** Quotation marks, brackets and slashes around names. */
  boolean isQuote(int at) {
    return at >= start && at < end && facts[at - start].quote();
  }

  /** The token after the longest name of the imported gazetteer, {@code at} where none begins. */
  int importedEnd(int at) {
    return at >= start && at < end && !lexicon.imported().isEmpty()
        ? lexicon.imported().end(text, at, end, "")
        : at;
  }

  /** All matches that begin at a token, the longest first. */
  List<Match> at(int index) {
    return index >= start && index < end ? found[index - start] : List.of();
  }

  /** Whether a match at a token may be one of the kinds, which {@link Meaning#kinds} gives. */
  boolean mayBe(int index, int wanted) {
    return index >= start && index < end && (kinds[index - start] & wanted) != 0;
  }

  /** Whether the token is a number word. */
  boolean isNumberWord(int index) {
    return index >= start && index < end && facts[index - start].number();
  }

  /** Whether the token is a kind word that stands before several names. */
  boolean isPluralKind(int index) {
    return index >= start && index < end && facts[index - start].plural();
  }

  /** The weapon class of whom the word names as {@link Aircraft} tells, empty for none. */
  String unit(int index) {
    return index >= start && index < end ? facts[index - start].unit() : "";
  }

  /** The longest match at a token that holds a plain word of the class. */
  @Nullable Match word(int index, WordClass wordClass) {
    if (!mayBe(index, Meaning.kinds(wordClass))) {
      return null;
    }
    List<Match> matches = at(index);
    for (int i = 0; i < matches.size(); i++) {
      if (plain(matches.get(i), wordClass) != null) {
        return matches.get(i);
      }
    }
    return null;
  }

  static Entry.@Nullable PlainWord plain(Match match, WordClass wordClass) {
    return match.meaning().word(wordClass);
  }

  /** Whether anything but names stands at the token, so that it is no part of an unknown name. */
  boolean isKnownWord(int index) {
    for (Match match : at(index)) {
      if (match.meaning().isWord()) {
        return true;
      }
    }
    return false;
  }

  /** The token after any quotation marks. */
  int skipQuotes(int at) {
    int next = at;
    while (next < end && isQuote(next)) {
      next++;
    }
    return next;
  }

  /** The token before, any quotation marks passed over. */
  int beforeQuotes(int at) {
    int before = at - 1;
    while (before > start && isQuote(before)) {
      before--;
    }
    return before;
  }

  /** Whether «و» or a comma ties a word to the list before it. */
  boolean isTied(int at) {
    return form(at).startsWith("و") || form(beforeQuotes(at)).equals("،");
  }
}
