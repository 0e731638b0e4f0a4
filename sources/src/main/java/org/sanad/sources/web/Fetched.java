package org.sanad.sources.web;

import org.jspecify.annotations.Nullable;

/**
 * What came from an address.
 *
 * @param bytes what lies there, null where it is as it was the last time
 * @param known to be given when it is fetched next
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Fetched(byte @Nullable [] bytes, Known known) {}
