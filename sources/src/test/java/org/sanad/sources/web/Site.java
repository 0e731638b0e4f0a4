package org.sanad.sources.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A web server on this machine with a few pages on it. */
public final class Site implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Handler> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** Answers a request. */
  public interface Handler {
    void answer(HttpExchange exchange) throws IOException;
  }

  public Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work);
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().toString();
          asked.add(path);
          Handler page = pages.get(path);
          if (page == null) {
            exchange.sendResponseHeaders(404, -1);
          } else {
            page.answer(exchange);
          }
          exchange.close();
        });
    server.start();
  }

  public String at(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** All that was asked for, in order. */
  public List<String> asked() {
    return asked;
  }

  public Site page(String path, Handler handler) {
    pages.put(path, handler);
    return this;
  }

  public Site page(String path, String text) {
    return page(path, exchange -> send(exchange, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Answers 304 to whoever knows the tag. */
  public Site tagged(String path, String tag, String text) {
    return page(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("ETag", tag);
          if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            send(exchange, text.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  public static void send(HttpExchange exchange, byte[] bytes) throws IOException {
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
