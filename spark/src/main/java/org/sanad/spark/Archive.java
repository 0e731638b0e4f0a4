package org.sanad.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** What is to be read: files on a Hadoop file system. */
final class Archive {

  /**
   * A file as it stood when the job began.
   *
   * @param path with its scheme
   * @param length bytes
   * @param modified milliseconds since 1970-01-01 UTC
   */
  record Item(String path, long length, long modified) implements Serializable {

    /** What tells it from the same path with other bytes. */
    String version() {
      return path + "|" + length + "|" + modified;
    }
  }

  private Archive() {}

  /**
   * The files under some paths, by path; folders with all that is in them, hidden files left out.
   *
   * @param inputs paths or patterns ({@code s3a://bucket/2016/*.warc.gz})
   * @throws IOException if one of them leads to nothing or cannot be listed
   */
  static List<Item> list(List<String> inputs, Configuration conf) throws IOException {
    TreeMap<String, Item> found = new TreeMap<>();
    for (String input : inputs) {
      Path pattern = new Path(input);
      FileSystem files = pattern.getFileSystem(conf);
      FileStatus[] matched = files.globStatus(pattern);
      if (matched == null || matched.length == 0) {
        throw new IOException(
            String.format(Locale.ROOT, "There is nothing at %s: check the path.", input));
      }
      for (FileStatus each : matched) {
        for (Item item : under(files, each)) {
          found.put(item.path(), item);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Item> under(FileSystem files, FileStatus status) throws IOException {
    if (status.isFile()) {
      return List.of(item(status));
    }
    List<Item> items = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> inside = files.listFiles(status.getPath(), true);
    while (inside.hasNext()) {
      LocatedFileStatus file = inside.next();
      String rest =
          status.getPath().toUri().relativize(file.getPath().toUri()).getPath().replace('\\', '/');
      if (!hidden(rest)) {
        items.add(item(file));
      }
    }
    return items;
  }

  private static boolean hidden(String relative) {
    for (String part : relative.split("/", -1)) {
      if (part.startsWith(".") || part.startsWith("_")) {
        return true;
      }
    }
    return false;
  }

  private static Item item(FileStatus status) {
    return new Item(status.getPath().toString(), status.getLen(), status.getModificationTime());
  }
}
