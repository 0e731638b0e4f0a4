package org.sanad.app.server;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be called. The table of these both registers the handlers and writes the
 * OpenAPI document, so that neither can say what the other does not.
 *
 * @param method GET, POST, PATCH or DELETE
 * @param path below {@code /api/v1}, with {@code {name}} for its parts
 * @param id names it in the document
 * @param about what it does, in a sentence
 * @param role who may call it at least
 * @param params what may be said in its address; all that is not in the path may be left out
 * @param body the record that is sent to it, null where nothing is
 * @param bodyExample such a record, null where nothing is sent
 * @param answer the record that comes back; null where the media types say it all
 * @param media types of what comes back
 * @param conflicts whether somebody else may have been first
 * @param handler does it
 */
public record Route(
    String method,
    String path,
    String id,
    String about,
    Role role,
    List<Param> params,
    @Nullable Class<?> body,
    @Nullable Object bodyExample,
    @Nullable Class<?> answer,
    List<String> media,
    boolean conflicts,
    Handler handler) {

  /** Keeps its own copies. */
  public Route {
    params = List.copyOf(params);
    media = List.copyOf(media);
  }

  /** Does what is asked. */
  @FunctionalInterface
  public interface Handler {
    /**
     * The answer to a call.
     *
     * @throws Problem if it cannot be given
     */
    Answer answer(Call call);
  }

  /** Whether it changes something. */
  public boolean writes() {
    return !method.equals("GET");
  }

  /** Begins a route that only reads. */
  public static Builder get(String path, String id) {
    return new Builder("GET", path, id);
  }

  /** Begins a route that does something. */
  public static Builder post(String path, String id) {
    return new Builder("POST", path, id);
  }

  /** Begins a route that changes a part of something. */
  public static Builder patch(String path, String id) {
    return new Builder("PATCH", path, id);
  }

  /** Begins a route that takes something away. */
  public static Builder delete(String path, String id) {
    return new Builder("DELETE", path, id);
  }

  /** Says what a route is, word by word. */
  public static final class Builder {
    private final String method;
    private final String path;
    private final String id;
    private String about = "";
    private Role role = Role.PUBLIC;
    private final List<Param> params = new ArrayList<>();
    private @Nullable Class<?> body;
    private @Nullable Object bodyExample;
    private @Nullable Class<?> answer;
    private List<String> media = List.of("application/json");
    private boolean conflicts;

    private Builder(String method, String path, String id) {
      this.method = method;
      this.path = path;
      this.id = id;
    }

    /** What it does, in a sentence. */
    public Builder about(String sentence) {
      about = sentence;
      return this;
    }

    /** Who may call it at least; anybody where not said. */
    public Builder needs(Role least) {
      role = least;
      return this;
    }

    /** What may be said in its address. */
    public Builder takes(Param... more) {
      params.addAll(List.of(more));
      return this;
    }

    /** What may be said in its address. */
    public Builder takes(List<Param> more) {
      params.addAll(more);
      return this;
    }

    /** What is sent to it. */
    public <T> Builder sent(Class<T> record, T example) {
      body = record;
      bodyExample = example;
      return this;
    }

    /** What comes back. */
    public Builder answers(Class<?> record) {
      answer = record;
      return this;
    }

    /** What comes back where it is no JSON object of ours. */
    public Builder media(String... types) {
      media = List.of(types);
      return this;
    }

    /** Somebody else may have been first: then it answers 409. */
    public Builder mayConflict() {
      conflicts = true;
      return this;
    }

    /** The route, with what does it. */
    public Route by(Handler handler) {
      return new Route(
          method,
          path,
          id,
          about,
          role,
          params,
          body,
          bodyExample,
          answer,
          media,
          conflicts,
          handler);
    }
  }
}
