package org.sanad.app.command;

/** What the program calls itself in what it writes. */
final class Versions {
  private Versions() {}

  /** Name and version. */
  static String reader() {
    String version = Versions.class.getPackage().getImplementationVersion();
    return "sanad " + (version == null ? "(unpacked)" : version);
  }
}
