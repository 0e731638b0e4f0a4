package org.sanad.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sanad.text.Normalizer;

/** Reads the knowledge files, each kind known by its folder and ending, into one lexicon. */
final class LexiconLoader {
  /** Unvowelled, these are more often something else: أمام، قصر، عالم، أمن. */
  private static final Set<String> NOT_PERSONS =
      Set.of(
          "امام", "قصر", "عالم", "مقدم", "رائد", "جار", "حاج", "والد", "قريب", "مشتبه", "بشري",
          "حليف", "عروس", "شاعر", "كاتب", "داعيه", "اخري");

  private final KnowledgeSource source;
  private final PhraseTrie trie = new PhraseTrie();

  LexiconLoader(KnowledgeSource source) {
    this.source = source;
  }

  Lexicon load(Gazetteer gazetteer) {
    List<String> files;
    try {
      files = source.list();
    } catch (IOException e) {
      throw new KnowledgeException("index.txt", 0, "the knowledge cannot be listed.", e);
    }
    List<Frame> frames = new ArrayList<>();
    ActorFiles actors = new ActorFiles(source, trie);
    PlaceFiles places = new PlaceFiles(source, trie);
    RelationCues relations = new RelationCues();
    ContextVocabulary context = new ContextVocabulary();
    for (String file : files) {
      if (file.startsWith("frames/") && file.endsWith(".yaml")) {
        for (FrameFile.Entry entry : FrameFile.read(source, file, context)) {
          frames.add(entry.frame());
          for (FrameFile.Word word : entry.words()) {
            trie.add(word.form(), new Entry.FrameWord(entry.frame(), word.as()));
          }
        }
      } else if (file.startsWith("words/")) {
        words(file);
      } else if (file.equals("persons.tsv")) {
        persons(file);
      } else if (file.equals("relations.tsv")) {
        relations.read(source, file);
      } else if (file.equals("operators.tsv")) {
        operators(file);
      } else if (file.endsWith(".actors.tsv")) {
        actors.actors(file);
      } else if (file.startsWith("places/")) {
        places.read(file);
      }
    }
    for (String file : files) {
      if (file.endsWith(".aliases.tsv")) {
        actors.aliases(file);
      }
    }
    Map<String, Place> known = places.finish();
    ImportedPlaces imported =
        new ImportedPlaces(gazetteer, new KnownPlaces(trie, known, places.geonames()));
    return new Lexicon(trie, new Knowledge(frames, actors.byId(), known), relations, imported);
  }

  private void words(String file) {
    for (Tsv.Row row : Tsv.read(source, file)) {
      WordClass wordClass = constant(WordClass.class, row, "class");
      String value = row.get("value").intern();
      for (Map.Entry<String, Form> form : inflect(row, "word").entrySet()) {
        trie.add(form.getKey(), new Entry.PlainWord(wordClass, form.getValue(), value));
      }
    }
  }

  /**
   * Person nouns. Those that themselves tell of a loss (قتيل، جريح) name nobody who could act;
   * bodies of fighters (قوات، تنظيم) are units and heads of groups' names, not persons.
   */
  private void persons(String file) {
    for (Tsv.Row row : Tsv.read(source, file)) {
      boolean body = row.get("number").equals("coll") && row.get("who").equals("combatants");
      if (!row.get("loss").isEmpty() || body) {
        continue;
      }
      Entry entry = new Entry.PlainWord(WordClass.PERSON, Form.NOUN, row.need("who"));
      String word = row.get("word");
      if (!word.isEmpty()) {
        Inflector.noun(word, Form.NOUN).keySet().forEach(form -> person(form, entry));
      }
      for (String plural : row.items("plural")) {
        Inflector.plural(word, plural).forEach(form -> person(form, entry));
      }
    }
  }

  private void person(String form, Entry entry) {
    if (!NOT_PERSONS.contains(form)) {
      trie.add(form, entry);
    }
  }

  private void operators(String file) {
    for (Tsv.Row row : Tsv.read(source, file)) {
      Operator operator = constant(Operator.class, row, "operator");
      String preposition = Normalizer.fold(row.get("preposition"));
      for (Map.Entry<String, Form> form : inflect(row, "word").entrySet()) {
        trie.add(form.getKey(), new Entry.OperatorWord(operator, form.getValue(), preposition));
      }
    }
  }

  private static Map<String, Form> inflect(Tsv.Row row, String column) {
    String word = row.need(column);
    return switch (row.get("forms")) {
      case "verb" -> Inflector.verb(word);
      case "noun" -> Inflector.noun(word, Form.NOUN);
      case "participle" -> Inflector.noun(word, Form.PARTICIPLE);
      case "fixed", "" -> Map.of(Normalizer.fold(word), Form.FIXED);
      case "word" -> Map.of(Normalizer.fold(word), Form.NOUN);
      default -> throw row.bad("forms must be verb, noun, participle, word or fixed.");
    };
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Tsv.Row row, String column) {
    try {
      return Enum.valueOf(type, row.need(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.bad("there is no " + column + " " + row.get(column) + ".");
    }
  }
}
