package org.sanad.app.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sanad.lexicon.KnowledgeSource;

/**
 * A folder laid over the bundled knowledge: a file of the same name takes the bundled one's place.
 */
public final class FolderKnowledge implements KnowledgeSource {
  private final Path folder;
  private final KnowledgeSource under;

  /**
   * @param folder holds files as the bundled knowledge has them, each in the folder of its kind
   * @param under what lies beneath
   */
  public FolderKnowledge(Path folder, KnowledgeSource under) {
    this.folder = folder;
    this.under = under;
  }

  @Override
  public List<String> list() throws IOException {
    Set<String> names = new LinkedHashSet<>(under.list());
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith(".") && !name.contains("/."))
          .sorted()
          .forEach(names::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return List.copyOf(names);
  }

  @Override
  public InputStream open(String name) throws IOException {
    Path own = folder.resolve(name);
    return Files.isRegularFile(own) ? Files.newInputStream(own) : under.open(name);
  }
}
