package org.sanad.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/**
 * Names without a kind word that only the imported gazetteer lists. Since any Arabic word is a
 * village somewhere, one is taken only where nothing else was found at its words, behind a
 * preposition of place, and if it is one place in the report's country; a single word moreover only
 * where the report itself calls it a village, town or the like elsewhere.
 */
public final class BareNames {
  private static final WordSet BEFORE = WordSet.of("في", "الي");

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final ReportContext context;
  private final ListedNames listed;

  /** Looks through one report. */
  public BareNames(AnnotatedText text, Lexicon lexicon, ReportContext context) {
    this.text = text;
    this.lexicon = lexicon;
    this.context = context;
    this.listed = new ListedNames(text, lexicon, context.country());
  }

  /** The same mentions, and the bare names among them. */
  public List<SentenceMentions> add(List<SentenceMentions> sentences) {
    if (lexicon.imported().isEmpty() || context.country().isEmpty()) {
      return sentences;
    }
    Set<String> called = called(sentences);
    return sentences.stream().map(sentence -> add(sentence, called)).toList();
  }

  /** Names that stand behind a kind word somewhere in the report. */
  private Set<String> called(List<SentenceMentions> sentences) {
    Set<String> called = new HashSet<>();
    for (SentenceMentions sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        if (mention instanceof PlaceMention place
            && place.places().isEmpty()
            && !place.kindWord().isEmpty()
            && place.nameEnd() > place.nameFirst()) {
          called.add(listed.key(place));
        }
      }
    }
    return called;
  }

  private SentenceMentions add(SentenceMentions sentence, Set<String> called) {
    List<Mention> all = new ArrayList<>(sentence.mentions());
    int next = 0;
    int at = sentence.sentence().firstToken();
    while (at < sentence.sentence().endToken()) {
      while (next < sentence.mentions().size() && sentence.mentions().get(next).end() <= at) {
        next++;
      }
      boolean more = next < sentence.mentions().size();
      int limit = more ? sentence.mentions().get(next).first() : sentence.sentence().endToken();
      int end = limit <= at ? at : name(at, limit, called, all);
      at = Math.max(end, at + 1);
    }
    if (all.size() == sentence.mentions().size()) {
      return sentence;
    }
    all.sort(Comparator.comparingInt(Mention::first));
    return new SentenceMentions(sentence.sentence(), all, sentence.losses());
  }

  /** The token after a name that begins at a token and was added, {@code at} where none was. */
  private int name(int at, int limit, Set<String> called, List<Mention> all) {
    if (text.kind(at) != TokenKind.WORD) {
      return at;
    }
    String form = text.form(at);
    String prefixes = "";
    if (at == 0 || !BEFORE.contains(text.form(at - 1))) {
      if (!form.startsWith("ب") || form.length() < 4) {
        return at;
      }
      prefixes = "ب";
    }
    int end = lexicon.imported().end(text, at, limit, prefixes);
    if (end <= at || isCommon(at, end)) {
      return at;
    }
    PlaceMention mention =
        new PlaceMention(at, end, prefixes, List.of(), List.of(), "", at, end, false, false, false);
    if (end == at + 1 && !called.contains(listed.key(mention))) {
      return at;
    }
    if (!isOne(listed.of(mention))) {
      return at;
    }
    all.add(mention);
    return end;
  }

  /** Whether every word of the stretch means something by itself. */
  private boolean isCommon(int from, int end) {
    for (int at = from; at < end; at++) {
      if (lexicon.at(text, at, at + 1).stream().noneMatch(match -> match.meaning().isWord())) {
        return false;
      }
    }
    return true;
  }

  private boolean isOne(List<Place> places) {
    if (places.isEmpty()) {
      return false;
    }
    for (Place place : places) {
      if (!ListedChoice.isNear(place, places.get(0)) || !context.tellsOf(place)) {
        return false;
      }
    }
    return true;
  }
}
