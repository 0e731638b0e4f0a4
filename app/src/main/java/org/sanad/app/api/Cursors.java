package org.sanad.app.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Problem;
import org.sanad.register.view.Order;
import org.sanad.register.view.Page;

/** Where a list goes on, in letters that mean nothing outside. */
final class Cursors {
  private Cursors() {}

  static String of(Order order, Page.Mark mark) {
    return encode(order.code() + " " + mark.key() + " " + mark.id());
  }

  /**
   * What a cursor says, null where none was given.
   *
   * @throws Problem if it is none of this order
   */
  static Page.@Nullable Mark mark(Order order, @Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    String[] parts = decode(cursor).split(" ", 3);
    try {
      if (parts.length == 3 && parts[0].equals(order.code())) {
        return new Page.Mark(Long.parseLong(parts[1]), parts[2]);
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw stale();
  }

  static String encode(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static String decode(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw stale();
    }
  }

  static Problem stale() {
    return Problem.badRequest(
        "That cursor does not go with this list: begin again without a cursor.");
  }
}
