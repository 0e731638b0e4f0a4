package org.sanad.app.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call cannot be answered (RFC 9457); the message is a sentence that says what to do. */
public final class Problem extends RuntimeException {
  private final int status;
  private final String title;
  private final Map<String, @Nullable Object> more = new LinkedHashMap<>();

  private Problem(int status, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
  }

  /** What was asked is not understood. */
  public static Problem badRequest(String detail) {
    return new Problem(400, "Not understood", detail);
  }

  /** Somebody must say who they are. */
  public static Problem unknownCaller(String detail) {
    return new Problem(401, "Who are you?", detail);
  }

  /** It may not be done. */
  public static Problem forbidden(String detail) {
    return new Problem(403, "Not allowed", detail);
  }

  /** There is no such thing. */
  public static Problem notFound(String detail) {
    return new Problem(404, "Not there", detail);
  }

  /** The thing cannot be called that way. */
  public static Problem badMethod(String detail) {
    return new Problem(405, "Not called that way", detail);
  }

  /** Somebody else was first. */
  public static Problem conflict(String detail) {
    return new Problem(409, "Changed meanwhile", detail);
  }

  /** Too much was sent. */
  public static Problem tooLarge(String detail) {
    return new Problem(413, "Too large", detail);
  }

  /** It was understood and cannot be done. */
  public static Problem refused(String detail) {
    return new Problem(422, "Refused", detail);
  }

  /** Too often. */
  public static Problem tooMany(String detail) {
    return new Problem(429, "Too many", detail);
  }

  /** A fault of ours. */
  public static Problem fault(String detail) {
    return new Problem(500, "Fault", detail);
  }

  /** Not now. */
  public static Problem busy(String detail) {
    return new Problem(503, "Not now", detail);
  }

  /** The same with one more field. */
  public Problem with(String field, @Nullable Object value) {
    more.put(field, value);
    return this;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The object that is sent. */
  public Map<String, @Nullable Object> body() {
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", title);
    body.put("status", status);
    body.put("detail", getMessage());
    body.putAll(more);
    return body;
  }
}
