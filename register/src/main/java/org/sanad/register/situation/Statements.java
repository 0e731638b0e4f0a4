package org.sanad.register.situation;

import java.util.ArrayList;
import java.util.List;
import org.sanad.register.model.ToldRelation;
import org.sanad.register.store.Session;

/** Finds statements by their ids. */
public final class Statements {
  private static final int AT_ONCE = 1000;

  private Statements() {}

  /**
   * Statements whose ids begin with some letters. Their ids are made of what they say, so that all
   * are looked at.
   */
  public static List<Statement> startingWith(Session session, String letters) {
    List<Statement> found = new ArrayList<>();
    int from = 0;
    List<ToldRelation> some;
    do {
      some = session.readings().relations(AT_ONCE, from);
      some.stream()
          .map(Statement::of)
          .filter(each -> each.id().startsWith(letters))
          .forEach(found::add);
      from += some.size();
    } while (!some.isEmpty());
    return found;
  }
}
