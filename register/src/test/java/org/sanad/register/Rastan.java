package org.sanad.register;

import org.sanad.register.intake.ReadReport;

/** What four outlets tell of two places on one day. */
final class Rastan {
  static final ReadReport A =
      Told.in("a", "A", "2016-08-15").shelling("الرستن", "2016-08-14", "Army", 3).read();
  static final ReadReport B =
      Told.in("b", "B", "2016-08-16").shelling("الرستن", "2016-08-14", "Army", 5).read();
  static final ReadReport ELSEWHERE =
      Told.in("c", "C", "2016-08-16").shelling("تلبيسة", "2016-08-14", "Rebels", 1).read();
  static final ReadReport ALSO_REBELS =
      Told.in("d", "D", "2016-08-17").shelling("الرستن", "2016-08-14", "Rebels", 3).read();

  private Rastan() {}
}
