package org.sanad.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.text.Normalizer;

/** Reads the knowledge files, each kind known by its folder and ending, into one lexicon. */
final class LexiconLoader {
  /**
   * These are more often something else: أمام، قصر، عالم unvowelled; «آخر معاقل», «من وقت إلى آخر».
   */
  private static final Set<String> NOT_PERSONS =
      Set.of(
          "امام", "قصر", "عالم", "مقدم", "رائد", "جار", "حاج", "والد", "قريب", "مشتبه", "بشري",
          "حليف", "عروس", "شاعر", "كاتب", "داعيه", "اخري", "اخر");

  private final KnowledgeSource source;
  private final Faults faults;
  private final PhraseTrie trie = new PhraseTrie();
  private final Map<KnowledgeFile, List<String>> files = new EnumMap<>(KnowledgeFile.class);

  LexiconLoader(KnowledgeSource source, Faults faults) {
    this.source = source;
    this.faults = faults;
  }

  /** Loads what it can; what it cannot is among the faults. */
  Compiled load() {
    faults.gather(this::list);
    List<Frame> frames = new ArrayList<>();
    ContextVocabulary context = new ContextVocabulary();
    for (String file : of(KnowledgeFile.FRAMES)) {
      for (FrameFile.Entry entry : FrameFile.read(source, file, context, faults)) {
        frames.add(entry.frame());
        for (FrameFile.Word word : entry.words()) {
          trie.add(word.form(), new Entry.FrameWord(entry.frame(), word.as()));
        }
      }
    }
    RelationCues relations = new RelationCues();
    each(KnowledgeFile.OPERATORS, this::operator);
    each(KnowledgeFile.PERSONS, this::person);
    each(KnowledgeFile.RELATIONS, relations::add);
    each(KnowledgeFile.WORDS, this::word);
    ActorFiles actors = new ActorFiles(trie);
    ActorDirectory directory = directory(actors);
    PlaceFiles places = new PlaceFiles(trie, faults);
    each(KnowledgeFile.PLACES, places::add);
    Map<String, Place> known = places.finish();
    return new Compiled(trie, frames, relations, context, directory, known, places.geonames());
  }

  /** What speaks of actors comes after all actors, and relations after the sides of wars. */
  private ActorDirectory directory(ActorFiles actors) {
    each(KnowledgeFile.ACTORS, actors::actor);
    each(KnowledgeFile.ALIASES, actors::alias);
    RelationFiles dated = new RelationFiles(actors.byId(), faults);
    each(KnowledgeFile.SIDES, dated::side);
    each(KnowledgeFile.ACTOR_RELATIONS, dated::relation);
    return dated.finish(actors.all());
  }

  private void list() {
    try {
      for (String file : source.list()) {
        KnowledgeFile kind = KnowledgeFile.of(file);
        if (kind == null) {
          faults.add(KnowledgeFile.unknown(file));
        } else {
          files.computeIfAbsent(kind, k -> new ArrayList<>()).add(file);
        }
      }
    } catch (IOException e) {
      throw new KnowledgeException("index.txt", 0, "the knowledge cannot be listed.", e);
    }
  }

  private List<String> of(KnowledgeFile kind) {
    return files.getOrDefault(kind, List.of());
  }

  private void each(KnowledgeFile kind, Tsv.Body body) {
    for (String file : of(kind)) {
      Tsv.each(source, file, faults, body);
    }
  }

  private void word(Tsv.Row row) {
    WordClass wordClass = row.constant(WordClass.class, "class");
    String value = row.get("value").intern();
    if (!WordValues.has(wordClass, value)) {
      throw row.bad(
          "a word of the class " + wordClass + " takes " + WordValues.of(wordClass) + ".");
    }
    for (Map.Entry<String, Form> form : inflect(row, "word").entrySet()) {
      trie.add(form.getKey(), new Entry.PlainWord(wordClass, form.getValue(), value));
    }
  }

  /**
   * Person nouns. Those that themselves tell of a loss (قتيل، جريح) name nobody who could act;
   * bodies of fighters (قوات، تنظيم) are units and heads of groups' names, not persons.
   */
  private void person(Tsv.Row row) {
    boolean body = row.get("number").equals("coll") && row.get("who").equals("combatants");
    if (!row.get("loss").isEmpty() || body) {
      return;
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

  private void person(String form, Entry entry) {
    if (!NOT_PERSONS.contains(form)) {
      trie.add(form, entry);
    }
  }

  private void operator(Tsv.Row row) {
    Operator operator = row.constant(Operator.class, "operator");
    String preposition = Normalizer.fold(row.get("preposition"));
    for (Map.Entry<String, Form> form : inflect(row, "word").entrySet()) {
      trie.add(form.getKey(), new Entry.OperatorWord(operator, form.getValue(), preposition));
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
}
