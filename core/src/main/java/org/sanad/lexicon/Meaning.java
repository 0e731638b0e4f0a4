package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon says of a form, sorted by kind once so that the stages need not sort it again at
 * every token. Immutable.
 */
public final class Meaning {
  static final Meaning NONE = new Meaning(List.of());

  private final List<Entry> entries;
  private final List<Entry.FrameWord> frames;
  private final List<Entry.OperatorWord> operators;
  private final List<Entry.ActorName> actors;
  private final List<Place> places;
  private final List<Entry.PlainWord> words;

  /** The classes of its plain words: most questions are answered no by a look at one bit. */
  private final Set<WordClass> classes = EnumSet.noneOf(WordClass.class);

  Meaning(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.frames = of(Entry.FrameWord.class);
    this.operators = of(Entry.OperatorWord.class);
    this.actors = of(Entry.ActorName.class);
    this.places = of(Entry.PlaceName.class).stream().map(Entry.PlaceName::place).toList();
    this.words = of(Entry.PlainWord.class);
    words.forEach(word -> classes.add(word.wordClass()));
  }

  private <E extends Entry> List<E> of(Class<E> kind) {
    List<E> found = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      if (kind.isInstance(entry)) {
        found.add(kind.cast(entry));
      }
    }
    return List.copyOf(found);
  }

  /** Everything, in the order of the files. */
  public List<Entry> entries() {
    return entries;
  }

  /** The events that it may name. */
  public List<Entry.FrameWord> frames() {
    return frames;
  }

  /** The operators that it may be. */
  public List<Entry.OperatorWord> operators() {
    return operators;
  }

  /** Whom it may name. */
  public List<Entry.ActorName> actors() {
    return actors;
  }

  /** The places that it may name. */
  public List<Place> places() {
    return places;
  }

  /** The other words that it may be. */
  public List<Entry.PlainWord> words() {
    return words;
  }

  /** The first plain word of a class, null where there is none. */
  public Entry.@Nullable PlainWord word(WordClass wordClass) {
    if (classes.contains(wordClass)) {
      for (Entry.PlainWord word : words) {
        if (word.wordClass() == wordClass) {
          return word;
        }
      }
    }
    return null;
  }

  /** Whether it is anything but a name. */
  public boolean isWord() {
    return !frames.isEmpty() || !operators.isEmpty() || !words.isEmpty();
  }

  /** Whether the lexicon says nothing. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }
}
