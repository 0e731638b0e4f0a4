package org.sanad.app.server;

import org.jspecify.annotations.Nullable;

/**
 * Where and how it is served.
 *
 * @param host name or address to listen on
 * @param port 0 for any that is free
 * @param tiles address of map tiles with {z}, {x} and {y}, null for none
 * @param bodyBytes how much may be sent in one call
 */
public record Settings(String host, int port, @Nullable String tiles, long bodyBytes) {}
