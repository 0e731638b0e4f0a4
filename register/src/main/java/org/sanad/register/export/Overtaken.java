package org.sanad.register.export;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.store.Session;

/** Whether what was published stands no more; the last decision on an event is the one. */
final class Overtaken {
  private final Session session;
  private final Set<String> seen = new HashSet<>();

  Overtaken(Session session) {
    this.session = session;
  }

  /** Why a version goes out no more, null if it does; asked of the last published first. */
  @Nullable LeftOut by(@Nullable FusedEvent version) {
    if (version == null) {
      return LeftOut.CHANGED;
    }
    Set<String> now = new TreeSet<>(session.readings().eventOf(version.tellings()).values());
    if (now.isEmpty()) {
      return LeftOut.WITHDRAWN;
    }
    if (now.size() > 1) {
      return LeftOut.CHANGED;
    }
    String id = now.iterator().next();
    FusedEvent current = session.events().get(id);
    if (current == null || current.retracted() != null) {
      return LeftOut.WITHDRAWN;
    }
    return seen.add(id) ? null : LeftOut.REPLACED;
  }
}
