package org.sanad.lexicon;

import org.sanad.text.PageFurniture;

/** Reads {@code page-furniture.tsv}: what on a web page is no report. */
public final class FurnitureFile {
  private static final String FILE = "page-furniture.tsv";

  private FurnitureFile() {}

  /**
   * Reads the file.
   *
   * @throws KnowledgeException at the first bad line
   */
  public static PageFurniture read(KnowledgeSource source) {
    PageFurniture.Builder furniture = new PageFurniture.Builder();
    for (Tsv.Row row : Tsv.read(source, FILE)) {
      try {
        furniture.add(row.need("kind"), row.need("phrase"));
      } catch (IllegalArgumentException e) {
        throw row.bad(e);
      }
    }
    return furniture.build();
  }
}
