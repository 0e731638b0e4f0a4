package org.sanad.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.sanad.register.store.Digest;

/**
 * What was done: a file for each batch, written when all its tables are whole. A batch without such
 * a file was broken off, counts for nothing and is written over.
 */
final class Manifest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of the tables that it names: 1 had a folder for each month. */
  private static final int FORM = 2;

  private final FileSystem files;
  private final Path folder;
  private final Set<String> batches = new TreeSet<>();
  private final Set<String> done = new HashSet<>();

  /**
   * Reads the manifest of an output folder.
   *
   * @throws IOException if it cannot be read
   */
  Manifest(String output, Configuration conf) throws IOException {
    this.folder = new Path(output, "_manifest");
    this.files = folder.getFileSystem(conf);
    if (!files.exists(folder)) {
      return;
    }
    for (FileStatus each : files.listStatus(folder)) {
      String name = each.getPath().getName();
      if (name.endsWith(".json")) {
        batches.add(name.substring(0, name.length() - ".json".length()));
        read(each.getPath());
      }
    }
  }

  private void read(Path path) throws IOException {
    try (InputStream in = files.open(path)) {
      JsonNode root = JSON.readTree(in);
      if (root.path("schema_version").asInt() != FORM) {
        throw new IOException(
            "An earlier version wrote the tables at "
                + folder.getParent()
                + " in another form: name a new folder with --output.");
      }
      for (JsonNode item : root.path("files")) {
        done.add(
            new Archive.Item(
                    item.path("path").asText(),
                    item.path("length").asLong(),
                    item.path("modified").asLong())
                .version());
      }
    }
  }

  /** The names of all whole batches, in a fixed order. */
  List<String> batches() {
    return List.copyOf(batches);
  }

  /** Those of some files that no whole batch has read as they stand now. */
  List<Archive.Item> undone(List<Archive.Item> items) {
    return items.stream().filter(item -> !done.contains(item.version())).toList();
  }

  /** The name of a batch: the same files always have the same. */
  static String name(List<Archive.Item> items) {
    return Digest.of(items.stream().map(Archive.Item::version).toList()).substring(0, 16);
  }

  /**
   * Says that a batch is whole.
   *
   * @throws IOException if that cannot be written
   */
  void add(String batch, List<Archive.Item> items) throws IOException {
    ObjectNode root = JSON.createObjectNode().put("schema_version", FORM).put("batch", batch);
    ArrayNode list = root.putArray("files");
    for (Archive.Item item : items) {
      list.addObject()
          .put("path", item.path())
          .put("length", item.length())
          .put("modified", item.modified());
    }
    Path half = new Path(folder, batch + ".writing");
    try (OutputStream out = files.create(half, true)) {
      out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    }
    Path whole = new Path(folder, batch + ".json");
    files.delete(whole, false);
    if (!files.rename(half, whole)) {
      throw new IOException("The manifest " + whole + " could not be written.");
    }
    batches.add(batch);
  }

  /** The folders of a table's whole batches. */
  List<String> paths(String output, Table table) {
    List<String> paths = new ArrayList<>();
    for (String batch : batches) {
      paths.add(table.batch(output, batch));
    }
    return paths;
  }
}
