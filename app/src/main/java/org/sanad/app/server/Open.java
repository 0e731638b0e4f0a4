package org.sanad.app.server;

/** A record that is sent with more fields than it names. */
public interface Open {}
