package org.sanad.event;

import java.util.ArrayList;
import java.util.List;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.model.Relation;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/** Which place a sentence puts in which: «بلدة كذا بريف حلب الجنوبي». */
final class PlaceTies {
  /** North of one of these is a part of it; north of a town is not in the town. */
  private static final WordSet WIDE = WordSet.of("country", "governorate", "region");

  private final AnnotatedText text;
  private final PartyNames names;
  private final Referents referents;

  PlaceTies(AnnotatedText text, Referents referents) {
    this.text = text;
    this.names = new PartyNames(text, referents);
    this.referents = referents;
  }

  List<Tie> ties(Clauses clauses) {
    List<Tie> ties = new ArrayList<>();
    for (Chunk chunk : clauses.chunks()) {
      PlaceMention inner = chunk.place();
      PlaceMention outer = inner == null ? null : referents.container(inner);
      if (inner == null || outer == null || near(inner) || !holds(outer) || apart(inner, outer)) {
        continue;
      }
      String a = names.place(inner);
      String b = names.place(outer);
      if (a != null && b != null) {
        ties.add(
            new Tie(
                Relation.Type.LOCATED_IN,
                a,
                b,
                Math.min(inner.first(), outer.first()),
                Math.max(inner.end(), outer.end())));
      }
    }
    return ties;
  }

  private boolean holds(PlaceMention outer) {
    if (!near(outer)) {
      return true;
    }
    Place place = referents.place(outer);
    boolean wide = place != null && WIDE.contains(place.kind());
    return wide || outer.kindWord().equals("countryside");
  }

  /** «منطقة الباب» is the place itself, «محيط الباب» is not. */
  private boolean near(PlaceMention place) {
    String form = text.form(place.first());
    return place.vicinity() && !form.endsWith("منطقه") && !form.endsWith("مناطق");
  }

  /** Two of a list, or one near the other: «الراموسة ومحور الزهراء»، «القريبة من». */
  private boolean apart(PlaceMention inner, PlaceMention outer) {
    if (outer.coordinated() && outer.preposition().isEmpty()) {
      return true;
    }
    for (int at = inner.end(); at < outer.first(); at++) {
      String form = text.form(at);
      if (form.startsWith("القريب") || form.startsWith("المجاور") || form.startsWith("المتاخم")) {
        return true;
      }
    }
    return false;
  }
}
