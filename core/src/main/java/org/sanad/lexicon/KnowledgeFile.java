package org.sanad.lexicon;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of knowledge files; a file's folder and ending say which it is. */
enum KnowledgeFile {
  FRAMES("frames/", ".yaml"),
  WORDS("words/", ".tsv"),
  PLACES("places/", ".tsv"),
  ACTORS("actors/", ".actors.tsv"),
  ALIASES("actors/", ".aliases.tsv"),
  ACTOR_RELATIONS("actors/", ".relations.tsv"),
  SIDES("actors/", ".sides.tsv"),
  PERSONS("persons.tsv", ""),
  RELATIONS("relations.tsv", ""),
  OPERATORS("operators.tsv", ""),
  LOSSES("losses.tsv", ""),
  TIMES("times.tsv", ""),
  FURNITURE("page-furniture.tsv", "");

  private final String start;
  private final String end;

  KnowledgeFile(String start, String end) {
    this.start = start;
    this.end = end;
  }

  /** The kind of a file, null where nothing reads a file of that name. */
  static @Nullable KnowledgeFile of(String name) {
    for (KnowledgeFile kind : values()) {
      boolean fits =
          kind.end.isEmpty()
              ? name.equals(kind.start)
              : name.startsWith(kind.start)
                  && name.endsWith(kind.end)
                  && name.length() > kind.start.length() + kind.end.length();
      if (fits) {
        return kind;
      }
    }
    return null;
  }

  /** What to say of a file that nothing reads. */
  static KnowledgeException unknown(String name) {
    String names =
        Arrays.stream(values())
            .map(kind -> kind.end.isEmpty() ? kind.start : kind.start + "NAME" + kind.end)
            .collect(Collectors.joining(", "));
    return new KnowledgeException(
        name, 0, "nothing reads a file of this name; rename it to one of " + names + ".");
  }
}
