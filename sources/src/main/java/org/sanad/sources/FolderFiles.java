package org.sanad.sources;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files of a folder and of those in it, but for hidden ones; links to folders are passed by.
 */
public final class FolderFiles extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final SortedMap<String, Path> found = new TreeMap<>();

  FolderFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Lists them.
   *
   * @return by their names relative to the folder, with {@code /} between the parts
   * @throws IOException if it is no folder, or one in it cannot be read; the message is a sentence
   *     that says which and what to do
   */
  public static SortedMap<String, Path> of(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + " is not a folder: name one.");
    }
    // A walk that begins at a link to a folder would end there.
    FolderFiles files =
        new FolderFiles(Files.isSymbolicLink(folder) ? folder.toRealPath() : folder);
    Files.walkFileTree(files.folder, files);
    return files.found;
  }

  private boolean hidden(Path path) {
    return !path.equals(folder) && String.valueOf(path.getFileName()).startsWith(".");
  }

  @Override
  public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
    return hidden(inside) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (!hidden(file) && Files.isRegularFile(file)) {
      if (!Files.isReadable(file)) {
        return visitFileFailed(file, new AccessDeniedException(file.toString()));
      }
      found.put(folder.relativize(file).toString().replace('\\', '/'), file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
    if (hidden(path)) {
      return FileVisitResult.CONTINUE;
    }
    throw new IOException(
        path + " cannot be read: make it readable to you, or take it out of " + folder + ".", e);
  }
}
