package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;
import org.sanad.text.FormCache;
import org.sanad.text.KnownForm;

/** All knowledge compiled into one matcher. */
public final class Lexicon {
  /** How many forms that no list knows are kept with the names that they are near to. */
  private static final int NEARLY = 1 << 12;

  private final PhraseTrie trie;
  private final WordStarts starts;
  private final Knowledge knowledge;
  private final RelationCues relations;
  private final ContextVocabulary context;
  private final ImportedPlaces imported;
  private final FormCache<Nearly> nearly = new FormCache<>(NEARLY);

  /** The places whose name a form is near to; immutable. */
  private static final class Nearly extends FormCache.Remembered {
    private final List<Place> places;

    Nearly(String form, List<Place> places) {
      super(form);
      this.places = List.copyOf(places);
    }
  }

  Lexicon(
      PhraseTrie trie,
      Knowledge knowledge,
      RelationCues relations,
      ContextVocabulary context,
      ImportedPlaces imported) {
    this.trie = trie;
    this.starts = new WordStarts(trie);
    this.imported = imported;
    this.knowledge = knowledge;
    this.relations = relations;
    this.context = context;
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

  /** Whether its frames name the words that they want or bar by these numbers. */
  boolean has(ContextVocabulary vocabulary) {
    return context == vocabulary;
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
   * @param text the report
   * @param first index of the token
   * @param limit index that no match may pass
   */
  public List<Match> at(AnnotatedText text, int first, int limit) {
    return at(form(text, first), text, first, limit);
  }

  /** Worked out already, unless the text was made for another lexicon. */
  private LexiconForm form(AnnotatedText text, int at) {
    KnownForm form = text.known(at);
    return form instanceof LexiconForm known && known.lexicon == this
        ? known
        : form(form.form(), form.kind());
  }

  /** What is to be kept of a form, for those who ask for it at every such token. */
  public LexiconForm form(String form, TokenKind kind) {
    boolean word = kind == TokenKind.WORD;
    return new LexiconForm(
        form,
        kind,
        this,
        word ? starts.of(form) : List.of(),
        trie.number(form),
        context.near(form),
        relations.mayBegin(form));
  }

  /** The same as {@link #at(AnnotatedText, int, int)} where the token's form is at hand. */
  public List<Match> at(LexiconForm from, AnnotatedText text, int first, int limit) {
    if (from.first == null) {
      return List.of();
    }
    @Nullable List<Match> found = walk(text, first, limit, from.first, null);
    for (int i = 0; i < from.others.size(); i++) {
      found = walk(text, first, limit, from.others.get(i), found);
    }
    return found == null ? List.of() : found;
  }

  /** Adds a match behind those that are longer or as long. */
  private static List<Match> add(@Nullable List<Match> before, Match match) {
    List<Match> found = before == null ? new ArrayList<>(2) : before;
    int at = found.size();
    while (at > 0 && found.get(at - 1).end() < match.end()) {
      at--;
    }
    found.add(at, match);
    return found;
  }

  /** Adds what begins in one way to what was found; null for nothing so far. */
  private @Nullable List<Match> walk(
      AnnotatedText text, int first, int limit, Start start, @Nullable List<Match> before) {
    @Nullable List<Match> found = before;
    if (!start.isEmpty()) {
      found =
          add(
              found,
              new Match(first, first + 1, start.prefixes, start.definite, start.suffix, start));
    }
    if (!start.goesOn) {
      return found;
    }
    PhraseTrie.Node node = start.node;
    for (int at = first + 1; at < limit && !node.isLeaf(); at++) {
      LexiconForm next = form(text, at);
      if (next.kind() == TokenKind.PUNCTUATION) {
        if (isInnerMark(next.form())) {
          continue;
        }
        return found;
      }
      PhraseTrie.Node after = trie.after(node, next);
      if (after == null) {
        return found;
      }
      node = after;
      Meaning meaning = node.meaning();
      if (meaning != Meaning.NONE) {
        found = add(found, new Match(first, at + 1, start.prefixes, false, "", meaning));
      }
    }
    return found;
  }

  /** Marks that may stand inside a name: تنظيم "داعش"، تنظيم / داعش /، حركة (حماس). */
  private static boolean isInnerMark(String form) {
    return form.length() == 1 && "\"«»'/()-#".indexOf(form.charAt(0)) >= 0;
  }
}
