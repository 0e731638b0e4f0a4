package org.sanad.sources.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.web.Follower;
import org.sanad.sources.web.Known;

/**
 * What has been taken of watched sources, in a file beside the register. It is written after the
 * register has kept the reports: whoever is interrupted in between finds them twice and keeps them
 * once, since a register knows a report that it has.
 */
public final class WatchState implements Follower.Memory {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final Map<String, String> files = new TreeMap<>();
  private final Map<String, Known> addresses = new TreeMap<>();

  private final Map<String, Known> inHand = new TreeMap<>();

  private WatchState(Path file) {
    this.file = file;
  }

  /**
   * The state in a file, an empty one where there is none.
   *
   * @throws IOException if it cannot be read or is no such state
   */
  public static WatchState open(Path file) throws IOException {
    WatchState state = new WatchState(file);
    if (Files.exists(file)) {
      state.read(Files.readAllBytes(file));
    }
    return state;
  }

  private void read(byte[] bytes) throws IOException {
    JsonNode root;
    try {
      root = JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new IOException(
          file + " is no state of a watch: delete it, and all is looked at once more", e);
    }
    root.path("files").fields().forEachRemaining(e -> files.put(e.getKey(), e.getValue().asText()));
    root.path("addresses")
        .fields()
        .forEachRemaining(
            e -> {
              JsonNode known = e.getValue();
              addresses.put(
                  e.getKey(),
                  new Known(known.path("etag").textValue(), known.path("modified").textValue()));
            });
  }

  /** What the file was when it was taken, null where it never was. */
  @Nullable String file(String name) {
    return files.get(name);
  }

  void taken(String name, String stamp) {
    files.put(name, stamp);
  }

  void taken(String address, Known known) {
    addresses.put(address, known);
  }

  /** What the server said of the address when it was taken. */
  @Override
  public Known known(String address) {
    return addresses.getOrDefault(address, Known.NOTHING);
  }

  /** Waits until what came with it is taken: until then the page is as if it had not been had. */
  @Override
  public void fetched(String address, Known known) {
    inHand.put(address, known);
  }

  /** Writes it so that whatever happens there is the old state or the new one. */
  void save() throws IOException {
    addresses.putAll(inHand);
    inHand.clear();
    ObjectNode root = JSON.createObjectNode();
    ObjectNode stamps = root.putObject("files");
    files.forEach(stamps::put);
    ObjectNode known = root.putObject("addresses");
    addresses.forEach(
        (address, each) ->
            known.putObject(address).put("etag", each.etag()).put("modified", each.modified()));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
