package org.sanad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files of one's own laid over other knowledge: one of the same name takes the other's place, the
 * rest are read after those beneath, by name.
 */
public final class LaidOver implements KnowledgeSource {
  private final SortedMap<String, File> own;
  private final KnowledgeSource under;

  /** A file that can be opened. */
  public interface File {
    /**
     * Opens it; the caller closes it.
     *
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;
  }

  /**
   * @param own by name, as {@link KnowledgeSource#list} gives names
   * @param under what lies beneath
   */
  public LaidOver(SortedMap<String, ? extends File> own, KnowledgeSource under) {
    this.own = new TreeMap<>(own);
    this.under = under;
  }

  @Override
  public List<String> list() throws IOException {
    Set<String> names = new LinkedHashSet<>(under.list());
    names.addAll(own.keySet());
    return List.copyOf(names);
  }

  @Override
  public InputStream open(String name) throws IOException {
    File file = own.get(name);
    return file == null ? under.open(name) : file.open();
  }
}
