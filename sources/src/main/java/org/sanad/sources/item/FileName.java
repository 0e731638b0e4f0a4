package org.sanad.sources.item;

/** What a file's name says of the report in it. */
public final class FileName {
  private FileName() {}

  /** The name without its folders and its ending: {@code a/b.c.txt} gives {@code b.c}. */
  public static String stem(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
