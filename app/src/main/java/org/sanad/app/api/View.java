package org.sanad.app.api;

import java.util.Set;
import org.sanad.register.view.Index;

/** Events that somebody sees. */
interface View {
  /** The events. */
  Index index();

  /** Ids of those that have all of some words. */
  Set<String> having(String words);
}
