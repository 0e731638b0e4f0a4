package org.sanad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Stand-in until the knowledge loader is merged: take the other side's file at the merge. */
public interface KnowledgeSource {
  /** The names of all files. */
  List<String> list() throws IOException;

  /** Opens a file. */
  InputStream open(String name) throws IOException;

  /** What is packed with Sanad. */
  static KnowledgeSource bundled() {
    return new KnowledgeSource() {
      @Override
      public List<String> list() {
        return List.of();
      }

      @Override
      public InputStream open(String name) throws IOException {
        throw new IOException("no bundled knowledge file " + name);
      }
    };
  }
}
