package org.sanad.sources.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sanad.sources.item.Faults;
import org.sanad.sources.web.Fetched;
import org.sanad.sources.web.Fetcher;

/** Looks at folders, files and addresses for what is new since it was taken last. */
public final class Watch {
  private final List<String> sources;
  private final WatchState state;
  private final Fetcher fetcher;
  private final Clock clock;
  private final Duration settled;

  /**
   * @param settled how long a file must have stayed as it is, since one that is still being written
   *     would be taken for a shorter report
   */
  public Watch(
      List<String> sources, WatchState state, Fetcher fetcher, Clock clock, Duration settled) {
    this.sources = List.copyOf(sources);
    this.state = state;
    this.fetcher = fetcher;
    this.clock = clock;
    this.settled = settled;
  }

  /** One round: what is new, and what could not be looked at. */
  public record Round(List<Change> changes, List<String> faults) {}

  /** Looks once. */
  public Round look() {
    List<Change> changes = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (String source : sources) {
      try {
        if (Fetcher.isAddress(source)) {
          address(source, changes);
        } else {
          files(Path.of(source), changes);
        }
      } catch (IOException e) {
        faults.add(source + " " + Faults.words(e));
      } catch (RuntimeException | StackOverflowError e) {
        faults.add(source + " " + Faults.broke(e));
      }
    }
    return new Round(changes, faults);
  }

  private void address(String address, List<Change> changes) throws IOException {
    Fetched fetched = fetcher.fetch(address, state.known(address));
    byte[] bytes = fetched.bytes();
    if (bytes != null) {
      changes.add(
          new Change(
              address,
              bytes,
              () -> {
                state.taken(address, fetched.known());
                state.save();
              }));
    }
  }

  private void files(Path root, List<Change> changes) throws IOException {
    if (!Files.exists(root)) {
      throw new IOException("does not exist");
    }
    long latest = clock.millis() - settled.toMillis();
    List<Change> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = isHidden(folder) && !folder.equals(root);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            long changed = attributes.lastModifiedTime().toMillis();
            String stamp = attributes.size() + " " + changed;
            String name = file.toString();
            if (attributes.isRegularFile()
                && !isHidden(file)
                && changed <= latest
                && !stamp.equals(state.file(name))) {
              found.add(
                  new Change(
                      name,
                      null,
                      () -> {
                        state.taken(name, stamp);
                        state.save();
                      }));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // Gone since it was listed, or not ours to read: the next round sees.
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort((a, b) -> a.name().compareTo(b.name()));
    changes.addAll(found);
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }
}
