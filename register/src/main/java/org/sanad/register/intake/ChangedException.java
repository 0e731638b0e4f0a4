package org.sanad.register.intake;

/** An event is not any more what whoever decides had before them; nothing was changed. */
public final class ChangedException extends ReviewException {
  private final String event;

  ChangedException(String event, String message) {
    super(message);
    this.event = event;
  }

  /** The event that changed: its id, or the one that it became part of. */
  public String event() {
    return event;
  }
}
