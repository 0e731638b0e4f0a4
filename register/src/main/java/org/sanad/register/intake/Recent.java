package org.sanad.register.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sanad.register.fuse.Traits;
import org.sanad.register.store.Session;

/** The traits that were needed last: reports of one day come together and are compared often. */
final class Recent {
  private static final int MOST = 30_000;

  private final Map<String, Traits> traits =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Traits> eldest) {
          return size() > MOST;
        }
      };

  void put(Traits each) {
    traits.put(each.telling(), each);
  }

  /** Current tellings' traits by id. */
  Map<String, Traits> of(Collection<String> ids, Session session) {
    Set<String> missing = new TreeSet<>(ids);
    missing.removeAll(traits.keySet());
    Map<String, Traits> found = session.readings().traits(missing);
    for (String id : ids) {
      Traits known = traits.get(id);
      if (known != null) {
        found.put(id, known);
      }
    }
    found.values().forEach(this::put);
    return found;
  }

  void forget(Collection<String> ids) {
    ids.forEach(traits::remove);
  }

  void forgetAll() {
    traits.clear();
  }
}
