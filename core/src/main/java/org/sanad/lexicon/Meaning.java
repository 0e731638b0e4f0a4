package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon says of a form, sorted by kind once so that the stages need not sort it again at
 * every token. Immutable.
 */
public class Meaning {
  static final Meaning NONE = new Meaning(List.of());

  /** Among {@link #kinds}: it may name somebody. */
  public static final int ACTOR = 1 << 30;

  /** Among {@link #kinds}: it may name a place. */
  public static final int PLACE = 1 << 29;

  /** Among {@link #kinds}: it may name an event. */
  public static final int FRAME = 1 << 28;

  /** Among {@link #kinds}: it may be an operator. */
  public static final int OPERATOR = 1 << 27;

  private static final int NAMES = ACTOR | PLACE;

  private final List<Entry> entries;
  private final List<Entry.FrameWord> frames;
  private final List<Entry.OperatorWord> operators;
  private final List<Entry.ActorName> actors;
  private final List<Place> places;
  private final List<Entry.PlainWord> words;

  /** The plain word whose class is read: the first of the first class; null where there is none. */
  private final Entry.@Nullable PlainWord plain;

  /** What it may be, a bit each: most questions are answered no by a look at one bit. */
  private final int kinds;

  Meaning(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.frames = of(Entry.FrameWord.class);
    this.operators = of(Entry.OperatorWord.class);
    this.actors = of(Entry.ActorName.class);
    this.places = of(Entry.PlaceName.class).stream().map(Entry.PlaceName::place).toList();
    this.words = of(Entry.PlainWord.class);
    Entry.@Nullable PlainWord first = null;
    int known =
        (actors.isEmpty() ? 0 : ACTOR)
            | (places.isEmpty() ? 0 : PLACE)
            | (frames.isEmpty() ? 0 : FRAME)
            | (operators.isEmpty() ? 0 : OPERATOR);
    for (Entry.PlainWord word : words) {
      known |= kinds(word.wordClass());
      if (first == null || word.wordClass().compareTo(first.wordClass()) < 0) {
        first = word;
      }
    }
    this.plain = first;
    this.kinds = known;
  }

  /** The same, for those who keep more with it. */
  Meaning(Meaning same) {
    this.entries = same.entries;
    this.frames = same.frames;
    this.operators = same.operators;
    this.actors = same.actors;
    this.places = same.places;
    this.words = same.words;
    this.plain = same.plain;
    this.kinds = same.kinds;
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

  /** The bits of classes of plain words among {@link #kinds}. */
  public static int kinds(WordClass... classes) {
    int kinds = 0;
    for (WordClass each : classes) {
      kinds |= kinds(each);
    }
    return kinds;
  }

  /** The bit of a class of plain words among {@link #kinds}. */
  public static int kinds(WordClass wordClass) {
    return wordClass.bit();
  }

  /**
   * What it may be: {@link #ACTOR}, {@link #PLACE}, {@link #FRAME}, {@link #OPERATOR} and a bit for
   * each class of plain words.
   */
  public int kinds() {
    return kinds;
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

  /** The plain word of the class that is read before the others; null where there is none. */
  public Entry.@Nullable PlainWord plain() {
    return plain;
  }

  /** The first plain word of a class, null where there is none. */
  public Entry.@Nullable PlainWord word(WordClass wordClass) {
    if ((kinds & kinds(wordClass)) != 0) {
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).wordClass() == wordClass) {
          return words.get(i);
        }
      }
    }
    return null;
  }

  /** Whether it is anything but a name. */
  public boolean isWord() {
    return (kinds & ~NAMES) != 0;
  }

  /** Whether the lexicon says nothing. */
  public boolean isEmpty() {
    return kinds == 0;
  }
}
