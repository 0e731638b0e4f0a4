package org.sanad.register.intake;

import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Party;
import org.sanad.register.model.Where;

/** Who and what stands behind an id: the register knows neither directory nor gazetteer. */
public interface Names {
  /** Knows nobody: every value is a name. */
  Names NONE =
      new Names() {
        @Override
        public @Nullable Party party(String id) {
          return null;
        }

        @Override
        public @Nullable Where place(String id) {
          return null;
        }
      };

  /** Somebody of the actor directory, null where it has no such id. */
  @Nullable Party party(String id);

  /** A place of the gazetteer, null where it has no such id. */
  @Nullable Where place(String id);
}
