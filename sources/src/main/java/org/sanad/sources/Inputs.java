package org.sanad.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Faults;
import org.sanad.sources.item.Guarded;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;
import org.sanad.sources.item.Origin;
import org.sanad.sources.web.Fetcher;
import org.sanad.sources.web.Known;

/**
 * All reports in files, folders (with the folders in them, by name), at addresses and in standard
 * input. What cannot be opened or fails half-way is an unreadable item, and the next input follows.
 */
public final class Inputs implements ItemStream {
  /** What stands for standard input among the names. */
  public static final String STDIN = "-";

  private static final Pattern REASON =
      Pattern.compile("^(?:cannot|must not|was not|is no|leads to|expands) ");

  private final Deque<String> waiting;
  private final InputStream stdin;
  private final Context context;
  private final FolderLister lister;
  private final SeenIds ids = new SeenIds();
  private final Fetcher fetcher;
  private @Nullable ItemStream current;
  private String currentName = "";

  /**
   * @param names files, folders, addresses, {@value #STDIN} for {@code stdin}
   */
  public Inputs(Collection<String> names, InputStream stdin, Context context) {
    this(names, stdin, context, new Fetcher(Fetcher.POLITE));
  }

  /**
   * The same with a fetcher that others use too.
   *
   * @param fetcher fetches what lies at addresses
   */
  public Inputs(Collection<String> names, InputStream stdin, Context context, Fetcher fetcher) {
    this(names, stdin, context, fetcher, Inputs::list);
  }

  Inputs(
      Collection<String> names,
      InputStream stdin,
      Context context,
      Fetcher fetcher,
      FolderLister lister) {
    this.fetcher = fetcher;
    this.waiting = new ArrayDeque<>(names);
    this.stdin = stdin;
    this.context = context;
    this.lister = lister;
  }

  /** Lists what is in a folder. */
  interface FolderLister {
    List<Path> list(Path folder) throws IOException;
  }

  @Override
  public @Nullable InputItem next() {
    while (true) {
      if (current == null) {
        String name = waiting.poll();
        if (name == null) {
          return null;
        }
        currentName = name;
      }
      try {
        InputItem item = advance();
        if (item != null) {
          return item instanceof InputItem.Accepted r ? warnedOfDuplicate(r) : item;
        }
      } catch (IOException | InvalidPathException e) {
        InputItem failed = new InputItem.Refused(Origin.of(currentName), reason(e));
        abandon();
        return failed;
      } catch (RuntimeException | StackOverflowError e) {
        // Readers keep what breaks on one record to that record; this is one that broke by itself.
        InputItem failed = Guarded.broke(Origin.of(currentName), e);
        abandon();
        return failed;
      }
    }
  }

  /** Closes an input that has failed already: that it fails to close too is no news. */
  private void abandon() {
    try {
      close();
    } catch (IOException failedAgain) {
      current = null;
    }
  }

  /** One more item of the input in hand, null where it has no more. */
  private @Nullable InputItem advance() throws IOException {
    if (current == null) {
      current = open(currentName);
    }
    InputItem item = current == null ? null : current.next();
    if (item == null) {
      close();
    }
    return item;
  }

  private @Nullable ItemStream open(String name) throws IOException {
    if (name.equals(STDIN)) {
      return FileItems.open("stdin", stdin, context);
    }
    if (Fetcher.isAddress(name)) {
      byte[] bytes = fetched(name);
      return FileItems.open(name, new ByteArrayInputStream(bytes), context);
    }
    Path path = Path.of(name);
    if (!Files.isDirectory(path)) {
      return FileItems.open(
          name, Files.newInputStream(path), () -> Files.newByteChannel(path), context);
    }
    List<Path> inside = lister.list(path);
    for (int i = inside.size() - 1; i >= 0; i--) {
      waiting.addFirst(inside.get(i).toString());
    }
    return null;
  }

  private byte[] fetched(String address) throws IOException {
    byte[] bytes = fetcher.fetch(address, Known.NOTHING).bytes();
    if (bytes == null) {
      throw new IOException("its server sends nothing");
    }
    return bytes;
  }

  /** Hidden files, pipes, and links to folders, which may lead round in a ring, are passed over. */
  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(p -> !String.valueOf(p.getFileName()).startsWith("."))
          .filter(p -> Files.isDirectory(p) ? !Files.isSymbolicLink(p) : Files.isRegularFile(p))
          .sorted()
          .toList();
    }
  }

  private InputItem warnedOfDuplicate(InputItem.Accepted item) {
    return ids.add(item.report().id())
        ? item
        : item.warned(
            "report.duplicate_id", "the id \"" + item.report().id() + "\" was met before");
  }

  private static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "cannot be opened: permission denied";
    }
    String why = Faults.words(e);
    // What a fetcher or an archive says is a reason already.
    return REASON.matcher(why).find() ? why : "cannot be read: " + why;
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      ItemStream done = current;
      current = null;
      done.close();
    }
  }
}
