package org.sanad.mention;

/** Words for aircraft, which make whoever they are named with an air force. */
final class Aircraft {
  private Aircraft() {}

  /** {@code "air"} where a form names an air force, as those of the directory do; else empty. */
  static String unitOf(String form) {
    return form.contains("طيران")
            || form.contains("طائرات")
            || form.contains("طائره")
            || form.contains("مقاتلات")
            || form.contains("مروحيات")
            || form.contains("حوامات")
            || form.contains("سلاح")
        ? "air"
        : "";
  }
}
