package org.sanad.app.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a call in or refuses it, and sets the headers that keep a page to itself. */
final class Guard {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final Callers callers;
  private final String policy;

  Guard(Settings settings, Callers callers) {
    this.callers = callers;
    this.policy = policy(settings.tiles());
  }

  static boolean loopback(String host) {
    return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
  }

  private static String policy(@Nullable String tiles) {
    String images = tiles == null ? "'self' data:" : "'self' data: " + origin(tiles);
    return "default-src 'self'; img-src "
        + images
        + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }

  /** Scheme and host of the tiles; {s} stands for any name below the host. */
  private static String origin(String tiles) {
    int start = tiles.indexOf("://") + 3;
    int end = tiles.indexOf('/', start);
    return (end < 0 ? tiles : tiles.substring(0, end)).replace("{s}", "*");
  }

  void headers(Context context) {
    context.header("Content-Security-Policy", policy);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("X-Frame-Options", "DENY");
    context.header("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
  }

  /**
   * A name on the open net that is made to lead to this machine (DNS rebinding) does not open it.
   *
   * @throws Problem if the call was sent to another name
   */
  void host(Context context) {
    if (callers.singleUser() && !loopback(name(context.host()))) {
      throw Problem.forbidden(
          "This register opens only under http://localhost or http://127.0.0.1 on its own machine.");
    }
  }

  private static String name(@Nullable String host) {
    if (host == null) {
      return "";
    }
    int colon = host.lastIndexOf(':');
    return colon < 0 || host.endsWith("]") ? host : host.substring(0, colon);
  }

  Caller caller(Context context) {
    String authorization = context.header("Authorization");
    boolean bearer = authorization != null && authorization.startsWith("Bearer ");
    return callers.of(
        context.cookie(Callers.COOKIE),
        bearer && authorization != null ? authorization.substring(7).strip() : null);
  }

  /**
   * Whether a caller may do it.
   *
   * @throws Problem if not
   */
  void allow(Context context, Route route, Caller caller) {
    if (!caller.role().may(route.role())) {
      throw caller.name() == null
          ? Problem.unknownCaller("Sign in first: this needs the role " + route.role().code() + ".")
          : Problem.forbidden(
              "This needs the role "
                  + route.role().code()
                  + ", and "
                  + caller.name()
                  + " is "
                  + caller.role().code()
                  + ": ask an administrator.");
    }
    if (route.writes() && caller.csrf() != null) {
      String shown = context.header("X-CSRF-Token");
      if (shown == null || !same(shown, caller.csrf())) {
        throw Problem.forbidden(
            "Repeat the csrf of GET /api/v1/session in the header X-CSRF-Token.");
      }
    }
  }

  private static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
