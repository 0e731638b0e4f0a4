package org.sanad.app.api;

import java.time.Clock;
import org.sanad.app.server.Call;
import org.sanad.app.server.Role;
import org.sanad.register.export.Gate;
import org.sanad.register.export.Reference;
import org.sanad.register.export.Tier;
import org.sanad.register.store.StorePool;

/** All events in memory: those that the register has, and those that go out of it. */
final class Views {
  private final LiveIndex internal;
  private volatile long written;
  private final PublicIndex everybody;

  Views(StorePool store, Gate gate, Reference reference, Clock clock) {
    SurroundingAreas areas = new SurroundingAreas(reference);
    this.internal = new LiveIndex(store, gate, areas);
    this.everybody = new PublicIndex(store, gate, areas, clock);
  }

  /** For whom a call is answered: without an account always for everybody. */
  static Tier tier(Call call) {
    return call.caller().role() == Role.PUBLIC || "public".equals(call.text("tier"))
        ? Tier.PUBLIC
        : Tier.INTERNAL;
  }

  /** What a caller sees. */
  View of(Call call) {
    return tier(call) == Tier.PUBLIC ? everybody() : internal();
  }

  /** What the register has. */
  View internal() {
    return internal.now();
  }

  /** What goes out. */
  PublicIndex.Out everybody() {
    internal.now();
    return everybody.now(internal.revision(), written);
  }

  /** The last revision that was written here: what is shown must not be older. */
  long written() {
    return written;
  }

  /** Takes in what was just written. */
  void changed() {
    internal.refresh();
    written = internal.revision();
  }
}
