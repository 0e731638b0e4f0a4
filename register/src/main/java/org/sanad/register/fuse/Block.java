package org.sanad.register.fuse;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sanad.model.EventType;

/**
 * Where a telling is looked for: two tellings are compared only if they share a block, at least one
 * of the two at its own place, on days that lie near each other.
 *
 * @param key a place or a party, with the family of the event
 * @param own whether the place is the telling's own, rather than one around it
 * @param from first day, days since 1970-01-01, with one day's grace
 * @param to last day
 */
public record Block(String key, boolean own, int from, int to) implements Serializable {
  /** No block but that of a stretch, which is met only whole, is longer, days. */
  public static final int LONGEST = 12;

  /** Whether whoever is in the one is compared with whoever is in the other. */
  public boolean meets(Block other) {
    return key.equals(other.key) && (own || other.own) && from <= other.to && other.from <= to;
  }

  /** All blocks of a telling; none where it can be put on no day. */
  public static Set<Block> of(Traits t) {
    Days days = t.days();
    Set<Block> blocks = new LinkedHashSet<>();
    if (days == null) {
      return blocks;
    }
    String kind = (t.aggregate() ? "+" : "") + family(t.type()).name() + "|";
    String stretch = days.stretch() ? days.from() + "-" + days.to() + "|" : "";
    int from = days.stretch() ? days.from() : days.from() - 1;
    for (Spot spot : t.spots()) {
      boolean country = spot.scale() == Scale.COUNTRY;
      if (country) {
        // A country holds too much: within it, who did what must agree as well.
        for (String actor : t.actors()) {
          blocks.add(
              new Block(
                  typed(t, kind) + stretch + spot.key() + "|" + actor, true, from, days.to()));
        }
        continue;
      }
      blocks.add(new Block(kind + stretch + spot.key(), true, from, days.to()));
      if (days.exact() && SameDeed.monthly(t.type())) {
        // «The attack of January» is met by the one of a day in it; days do not meet each other so.
        Days month = Days.month(days.from());
        blocks.add(
            new Block(
                kind + month.from() + "-" + month.to() + "|" + spot.key(),
                false,
                month.from(),
                month.to()));
      }
      for (String around : spot.around()) {
        blocks.add(new Block(kind + stretch + around, false, from, days.to()));
      }
    }
    if (t.spots().isEmpty() || t.type().family() == EventType.Family.POLITICS) {
      for (String actor : t.actors()) {
        blocks.add(new Block(typed(t, kind) + stretch + "@" + actor, true, from, days.to()));
      }
    }
    return blocks;
  }

  /** A campaign is looked for among the attacks with which it begins. */
  private static EventType.Family family(EventType type) {
    return SameDeed.battle(type) ? EventType.Family.VIOLENCE : type.family();
  }

  private static String typed(Traits t, String kind) {
    return kind + t.type().code() + "|";
  }
}
