package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Token;
import org.sanad.model.TokenKind;
import org.sanad.text.FormCache;

/**
 * All knowledge compiled into one matcher. What a word form can begin is worked out once and kept,
 * since a few ten thousand forms make up nearly all of a corpus.
 */
public final class Lexicon {
  /** How many forms that no list knows are kept with the names that they are near to. */
  private static final int NEARLY = 1 << 12;

  /** How many forms are kept; about 20 MB when full. */
  private static final int FORMS = 1 << 17;

  private final PhraseTrie trie;
  private final WordStarts starts;
  private final Knowledge knowledge;
  private final RelationCues relations;
  private final ImportedPlaces imported;
  private final FormCache<Beginnings> beginnings = new FormCache<>(FORMS);
  private final FormCache<Nearly> nearly = new FormCache<>(NEARLY);

  /** The places whose name a form is near to; immutable. */
  private static final class Nearly extends FormCache.Remembered {
    private final List<Place> places;

    Nearly(String form, List<Place> places) {
      super(form);
      this.places = List.copyOf(places);
    }
  }

  /** What can begin with a word form; immutable. */
  public static class Beginnings extends FormCache.Remembered {
    /** Of a token that is no word. */
    public static final Beginnings NONE = new Beginnings("", List.of());

    /** Apart from the others, since most forms have one only. */
    private final @Nullable Start first;

    private final List<Start> others;

    private Beginnings(String form, List<Start> starts) {
      super(form);
      this.first = starts.isEmpty() ? null : starts.get(0);
      this.others = starts.size() < 2 ? List.of() : List.copyOf(starts.subList(1, starts.size()));
    }

    /**
     * The same, for those who keep more of the form.
     *
     * @param form the form
     * @param same what can begin with it
     */
    protected Beginnings(String form, Beginnings same) {
      super(form);
      this.first = same.first;
      this.others = same.others;
    }
  }

  Lexicon(PhraseTrie trie, Knowledge knowledge, RelationCues relations, ImportedPlaces imported) {
    this.trie = trie;
    this.starts = new WordStarts(trie);
    this.imported = imported;
    this.knowledge = knowledge;
    this.relations = relations;
  }

  /**
   * Loads, checks and compiles the knowledge of a source.
   *
   * @throws KnowledgeException if lines are bad
   */
  public static Lexicon load(KnowledgeSource source) {
    return load(source, Gazetteer.NONE);
  }

  /**
   * The same, with an imported gazetteer beside the knowledge's places.
   *
   * @throws KnowledgeException if lines are bad
   */
  public static Lexicon load(KnowledgeSource source, Gazetteer gazetteer) {
    Faults faults = new Faults();
    Lexicon lexicon = load(source, gazetteer, faults);
    faults.raise();
    return lexicon;
  }

  /** The same, leaving out and telling bad lines. */
  public static Lexicon load(KnowledgeSource source, Gazetteer gazetteer, Faults faults) {
    byte[] image = source.image();
    Compiled compiled =
        image == null ? new LexiconLoader(source, faults).load() : KnowledgeImage.read(image);
    return compiled.with(gazetteer);
  }

  /** The places of the imported gazetteer. */
  public ImportedPlaces imported() {
    return imported;
  }

  /** The place of an id, bundled or imported; null for none. */
  public @Nullable Place place(String id) {
    Place bundled = knowledge.places().get(id);
    return bundled == null ? imported.place(id) : bundled;
  }

  /** The frames, actors and places themselves. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** The phrases that state ties between parties and places. */
  public RelationCues relations() {
    return relations;
  }

  /** Whether a folded form stands in the lexicon as a word of its own. */
  public boolean isWord(String form) {
    PhraseTrie.Node node = trie.first(form);
    return node != null;
  }

  /**
   * The places of a country whose one-word name is a slip of the pen away from a folded form that
   * the lexicon does not have; none where some other word or name is as near.
   */
  public List<Place> nearlyNamed(String form, String country) {
    Nearly known = nearly.get(form);
    if (known == null) {
      known = new Nearly(form, NearForms.of(trie, form));
      nearly.put(known);
    }
    return known.places.stream().filter(place -> place.country().equals(country)).toList();
  }

  /** The places of a country that a folded phrase of several words names. */
  public List<Place> placesNamed(String phrase, String country) {
    String[] words = phrase.split(" ", -1);
    PhraseTrie.@Nullable Node node = trie.first(words[0]);
    for (int i = 1; node != null && i < words.length; i++) {
      node = trie.after(node, words[i]);
    }
    return node == null
        ? List.of()
        : node.meaning().places().stream()
            .filter(place -> place.country().equals(country))
            .toList();
  }

  /** Whether a folded form begins the name of somebody who fights. */
  public boolean isArmedName(String form) {
    PhraseTrie.Node node = trie.first(form);
    if (node == null) {
      return false;
    }
    for (Entry entry : node.entries()) {
      if (entry instanceof Entry.ActorName name && name.actor().armed()) {
        return true;
      }
    }
    return false;
  }

  /**
   * All entries that begin at a token, the longest first.
   *
   * @param tokens the report's tokens
   * @param first index of the token
   * @param limit index that no match may pass
   */
  public List<Match> at(List<Token> tokens, int first, int limit) {
    Token token = tokens.get(first);
    return token.kind() == TokenKind.WORD
        ? at(beginnings(token.form()), tokens, first, limit)
        : List.of();
  }

  /** What can begin with a word form, for those who ask for it at every such token. */
  public Beginnings beginnings(String form) {
    Beginnings known = beginnings.get(form);
    if (known == null) {
      known = new Beginnings(form, starts.of(form));
      beginnings.put(known);
    }
    return known;
  }

  /** The same as {@link #at(List, int, int)} where the token's beginnings are at hand. */
  public List<Match> at(Beginnings from, List<Token> tokens, int first, int limit) {
    if (from.first == null) {
      return List.of();
    }
    List<Match> found = new ArrayList<>(2);
    walk(tokens, first, limit, from.first, found);
    for (int i = 0; i < from.others.size(); i++) {
      walk(tokens, first, limit, from.others.get(i), found);
    }
    return found;
  }

  /** Adds a match behind those that are longer or as long. */
  private static void add(List<Match> found, Match match) {
    int at = found.size();
    while (at > 0 && found.get(at - 1).end() < match.end()) {
      at--;
    }
    found.add(at, match);
  }

  private void walk(List<Token> tokens, int first, int limit, Start start, List<Match> found) {
    if (!start.isEmpty()) {
      add(found, new Match(first, first + 1, start.prefixes, start.definite, start.suffix, start));
    }
    if (!start.goesOn) {
      return;
    }
    PhraseTrie.Node node = start.node;
    for (int at = first + 1; at < limit && !node.isLeaf(); at++) {
      Token next = tokens.get(at);
      if (next.kind() == TokenKind.PUNCTUATION) {
        if (isInnerMark(next.form())) {
          continue;
        }
        return;
      }
      PhraseTrie.Node after = trie.after(node, next.form());
      if (after == null) {
        return;
      }
      node = after;
      if (!node.entries().isEmpty()) {
        add(found, new Match(first, at + 1, start.prefixes, false, "", node.meaning()));
      }
    }
  }

  /** Marks that may stand inside a name: تنظيم "داعش"، تنظيم / داعش /، حركة (حماس). */
  private static boolean isInnerMark(String form) {
    return form.length() == 1 && "\"«»'/()-#".indexOf(form.charAt(0)) >= 0;
  }
}
