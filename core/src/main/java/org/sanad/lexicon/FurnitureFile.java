package org.sanad.lexicon;

import org.sanad.text.PageFurniture;

/** Reads {@code page-furniture.tsv}: what on a web page is no report. */
public final class FurnitureFile {
  private static final String FILE = "page-furniture.tsv";

  private FurnitureFile() {}

  /**
   * Reads the file.
   *
   * @throws KnowledgeException if lines are bad
   */
  public static PageFurniture read(KnowledgeSource source) {
    Faults faults = new Faults();
    PageFurniture furniture = read(source, faults);
    faults.raise();
    return furniture;
  }

  /** Reads the file, leaving out and telling bad lines. */
  public static PageFurniture read(KnowledgeSource source, Faults faults) {
    PageFurniture.Builder furniture = new PageFurniture.Builder();
    Tsv.each(source, FILE, faults, row -> add(furniture, row));
    return furniture.build();
  }

  private static void add(PageFurniture.Builder furniture, Tsv.Row row) {
    try {
      furniture.add(row.need("kind"), row.need("phrase"));
    } catch (IllegalArgumentException e) {
      throw row.bad(e);
    }
  }
}
