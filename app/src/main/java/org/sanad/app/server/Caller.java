package org.sanad.app.server;

import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param name pseudonym, null for whoever has not said who they are
 * @param role what they may do
 * @param csrf what a call that writes must repeat in {@code X-CSRF-Token}; null where the caller
 *     has shown a token of a program instead of a cookie
 */
public record Caller(@Nullable String name, Role role, @Nullable String csrf) {}
