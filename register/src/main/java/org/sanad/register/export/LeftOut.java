package org.sanad.register.export;

/** Why an event is not in an export. Each is counted and said. */
public enum LeftOut {
  RETRACTED("taken back by a person"),
  NO_ACLED_TYPE("of a kind that ACLED does not code, or not told as having happened"),
  TOTAL("a total over a stretch of time, whose parts are there too"),
  LONG("told to lie in a stretch of more than a month"),
  NO_MONTH("not dated to one month"),
  NO_COUNTRY("in no country that is known"),
  NO_DEATHS("without a number of killed"),
  NO_FORCE("no armed force, or not told as having happened"),
  WITHDRAWN("published, and taken back since"),
  REPLACED("published anew since, under this id or another"),
  CHANGED("published, and split or purged since: publish again what stands"),
  WITHHELD("of a kind that goes out only within counts: detention, sexual violence, children"),
  TOO_FEW("counted, and in cells of fewer than five such events"),
  WHOLE_TEXTS("in a layout that needs whole reports, which do not go out to the public"),
  NOT_YET("movement or flight that is too recent"),
  NOT_ASKED("published, and not what the filters ask for");

  private final String words;

  LeftOut(String words) {
    this.words = words;
  }

  /** Why, for people. */
  public String words() {
    return words;
  }
}
