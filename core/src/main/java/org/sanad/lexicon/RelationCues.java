package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Relation;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;
import org.sanad.text.Normalizer;

/**
 * The phrases that state ties. They stand apart from the words of the lexicon, since most of them
 * are made of such words: «بقيادة» names a relation and yet begins with a preposition.
 */
public final class RelationCues {
  private static final String[] ENDINGS = {"", "ه", "ين", "ون", "ان", "تين", "تان", "ا", "ات"};

  private final Map<String, Node> root = new HashMap<>();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<RelationCue> cues = new ArrayList<>(1);
  }

  /**
   * A phrase found in a text.
   *
   * @param first index of its first token
   * @param end index of the token after its last
   * @param cues the ties that it may state, in file order
   */
  public record Found(int first, int end, List<RelationCue> cues) {}

  /** No phrases, for knowledge that has none. */
  RelationCues() {}

  /**
   * Adds the phrase of a line.
   *
   * @throws KnowledgeException if it is bad
   */
  void add(Tsv.Row row) {
    RelationCue cue =
        new RelationCue(
            row.constant(Relation.Type.class, "relation"),
            row.constant(RelationCue.End.class, "a"),
            row.constant(RelationCue.End.class, "b"),
            kind(row, "before"),
            kind(row, "after"),
            prepositions(row));
    if (cue.a() == cue.b()) {
      throw row.bad("a and b must not be the same words.");
    }
    for (String form : forms(row)) {
      add(form, cue);
    }
  }

  private static Set<String> prepositions(Tsv.Row row) {
    Set<String> prepositions = new LinkedHashSet<>();
    for (String item : row.items("preposition")) {
      prepositions.add(item.equals("-") ? "" : Normalizer.fold(item));
    }
    return prepositions.isEmpty() ? Set.of("") : Set.copyOf(prepositions);
  }

  /** An adjective, with what follows it, in its genders and numbers, with and without article. */
  private static Set<String> forms(Tsv.Row row) {
    String cue = Normalizer.fold(row.need("cue"));
    if (row.get("forms").equals("fixed")) {
      return Set.of(cue);
    }
    if (!row.get("forms").equals("adjective")) {
      throw row.bad("forms must be fixed or adjective.");
    }
    int blank = cue.indexOf(' ');
    String stem = blank < 0 ? cue : cue.substring(0, blank);
    String rest = blank < 0 ? "" : cue.substring(blank);
    Set<String> forms = new LinkedHashSet<>();
    for (String ending : ENDINGS) {
      forms.add(stem + ending + rest);
      forms.add("ال" + stem + ending + rest);
    }
    return forms;
  }

  /** The phrases with the ties that each may state, in file order. */
  Map<String, List<RelationCue>> phrases() {
    Map<String, List<RelationCue>> phrases = new TreeMap<>();
    root.forEach((word, node) -> collect(word, node, phrases));
    return phrases;
  }

  private static void collect(String words, Node node, Map<String, List<RelationCue>> phrases) {
    if (!node.cues.isEmpty()) {
      phrases.put(words, List.copyOf(node.cues));
    }
    node.next.forEach((word, next) -> collect(words + " " + word, next, phrases));
  }

  private void add(String form, RelationCue cue) {
    List<RelationCue> cues = of(form);
    if (!cues.contains(cue)) {
      cues.add(cue);
    }
  }

  /** The ties that a folded phrase may state, to be added to. */
  List<RelationCue> of(String form) {
    Map<String, Node> at = root;
    String[] words = form.split(" ", -1);
    Node node = new Node();
    for (String word : words) {
      node = at.computeIfAbsent(word, w -> new Node());
      at = node.next;
    }
    return node.cues;
  }

  /**
   * The longest phrase that begins at a token, null where none does. «و» and «ف» may be attached.
   *
   * @param text the report
   * @param first index of the token
   * @param limit index that the phrase may not pass
   */
  public @Nullable Found at(AnnotatedText text, int first, int limit) {
    if (text.known(first) instanceof LexiconForm form
        && form.lexicon.relations() == this
        && !form.tie) {
      return null;
    }
    Node node = first(text.form(first));
    Found best = null;
    for (int at = first + 1; node != null; at++) {
      if (!node.cues.isEmpty()) {
        best = new Found(first, at, List.copyOf(node.cues));
      }
      if (at >= limit || text.kind(at) != TokenKind.WORD) {
        break;
      }
      node = node.next.get(text.form(at));
    }
    return best;
  }

  private @Nullable Node first(String form) {
    Node node = root.get(form);
    boolean joined = form.length() > 3 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف');
    return node == null && joined ? root.get(form.substring(1)) : node;
  }

  /** Whether a phrase may begin with a form. */
  boolean mayBegin(String form) {
    return first(form) != null;
  }

  private static RelationCue.Kind kind(Tsv.Row row, String column) {
    return row.get(column).isEmpty()
        ? RelationCue.Kind.ANY
        : row.constant(RelationCue.Kind.class, column);
  }
}
