package org.sanad.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanad.app.places.MappedGazetteer;
import org.sanad.app.reference.Known;
import org.sanad.lexicon.Gazetteer;
import org.sanad.lexicon.GazetteerException;
import org.sanad.lexicon.KnowledgeException;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.lexicon.LaidOver;
import org.sanad.reading.Reader;
import org.sanad.sources.FolderFiles;
import picocli.CommandLine.Option;

/** The option that lays a folder of one's own over the bundled knowledge. */
final class KnowledgeOption {
  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Knowledge files of your own, added to the bundled ones or in their place.")
  private @Nullable Path folder;

  @Option(
      names = "--places",
      paramLabel = "FILE",
      description = "A gazetteer made by sanad places import, beside the bundled places.")
  private @Nullable Path places;

  /**
   * Loads the reader.
   *
   * @throws CommandFailure if the knowledge cannot be used
   */
  Reader reader() {
    try {
      return Reader.load(source(folder), gazetteer());
    } catch (KnowledgeException e) {
      throw new CommandFailure(
          "The knowledge cannot be used (sanad lint checks it): " + e.getMessage(), e);
    }
  }

  /**
   * By what the actor directory can be told from another, without loading it.
   *
   * @throws CommandFailure if the knowledge cannot be read
   */
  String directoryDigest() {
    try {
      return Known.directory(source(folder));
    } catch (UncheckedIOException e) {
      throw new CommandFailure("The knowledge cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Loads all of it.
   *
   * @throws CommandFailure if the knowledge cannot be used
   */
  Known known() {
    return new Known(reader(), directoryDigest());
  }

  private Gazetteer gazetteer() {
    if (places == null) {
      return Gazetteer.NONE;
    }
    try {
      return MappedGazetteer.open(places);
    } catch (NoSuchFileException e) {
      throw new CommandFailure(
          places + " does not exist: make it with sanad places import FILE… --output " + places, e);
    } catch (IOException e) {
      throw new CommandFailure(places + " cannot be opened: " + e.getMessage(), e);
    } catch (GazetteerException e) {
      throw new CommandFailure(places + " cannot be used. " + e.getMessage(), e);
    }
  }

  /**
   * The bundled knowledge, under a folder where one is given.
   *
   * @throws CommandFailure if that cannot be read
   */
  static KnowledgeSource source(@Nullable Path folder) {
    KnowledgeSource bundled = KnowledgeSource.bundled();
    if (folder == null) {
      return bundled;
    }
    try {
      SortedMap<String, LaidOver.File> own = new TreeMap<>();
      FolderFiles.of(folder)
          .forEach((name, file) -> own.put(name, () -> Files.newInputStream(file)));
      return new LaidOver(own, bundled);
    } catch (IOException e) {
      throw new CommandFailure("The knowledge cannot be read: " + e.getMessage(), e);
    }
  }
}
