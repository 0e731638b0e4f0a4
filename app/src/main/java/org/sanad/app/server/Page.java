package org.sanad.app.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The page in the jar: its files by name, and itself for every other path. */
final class Page {
  private static final String FOLDER = "/org/sanad/page/";
  private static final String MISSING =
      "This jar holds no page: build it with the page, or use the interface under /api/v1.\n";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("woff", "font/woff"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  /** Forms that are compressed in themselves. */
  private static final Set<String> PACKED_ALREADY = Set.of("png", "woff", "woff2");

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Map<String, Packed> packed = new ConcurrentHashMap<>();

  /** Whether there is one. */
  static boolean there() {
    return Page.class.getResource(FOLDER + "index.html") != null;
  }

  void serve(Context context) {
    String path = context.path().substring(1);
    boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
    String name = file ? path : "index.html";
    byte[] bytes = file(name);
    if (bytes == null) {
      if (file) {
        throw Problem.notFound("There is no file " + path + " here.");
      }
      context.status(404).contentType("text/plain; charset=utf-8").result(MISSING);
      return;
    }
    String ending = name.substring(name.lastIndexOf('.') + 1);
    context.contentType(TYPES.getOrDefault(ending, "application/octet-stream"));
    // Names below assets/ hold a hash of what is in them, and never change what they mean.
    context.header(
        "Cache-Control",
        name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    if (PACKED_ALREADY.contains(ending)) {
      context.result(bytes);
    } else {
      packed.computeIfAbsent(name, each -> Packed.of(bytes)).answer(context);
    }
  }

  private byte @Nullable [] file(String name) {
    if (name.contains("..") || name.contains("//") || name.contains("\\")) {
      return null;
    }
    byte[] known = files.get(name);
    if (known != null) {
      return known;
    }
    try (InputStream in = Page.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        return null;
      }
      byte[] bytes = in.readAllBytes();
      files.put(name, bytes);
      return bytes;
    } catch (IOException e) {
      throw new IllegalStateException("the jar cannot be read: " + name, e);
    }
  }
}
