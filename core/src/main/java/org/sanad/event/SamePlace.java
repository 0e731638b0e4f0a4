package org.sanad.event;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;

/** Tells whether the places of two tellings may be one. */
final class SamePlace {
  private final AnnotatedText text;
  private final Referents referents;

  /** Places' names, since every telling is compared with every other. */
  private final IdentityHashMap<Mention.PlaceMention, String> names = new IdentityHashMap<>();

  SamePlace(AnnotatedText text, Referents referents) {
    this.text = text;
    this.referents = referents;
  }

  /** 1: one place in common; -1: none, and none that may hold another; 0: nothing to tell. */
  int compare(Draft a, Draft b) {
    if (a.places.isEmpty() || b.places.isEmpty()) {
      return 0;
    }
    boolean within = false;
    for (Mention.PlaceMention x : a.places) {
      for (Mention.PlaceMention y : b.places) {
        int same = same(x, y);
        if (same == 2) {
          return 1;
        }
        within |= same == 1;
      }
    }
    return within ? 0 : -1;
  }

  /** 2: one place; 1: one may hold the other; 0: two places. */
  private int same(Mention.PlaceMention x, Mention.PlaceMention y) {
    if (x.equals(y)) {
      return 2;
    }
    String nameX = name(x);
    String nameY = name(y);
    if (!nameX.isEmpty() && nameX.equals(nameY)) {
      return 2;
    }
    if (holds(x, nameY) || holds(y, nameX)) {
      return 1;
    }
    Place a = known(x);
    Place b = known(y);
    if (a != null && b != null) {
      if (a.equals(b)) {
        return referents.place(x) == null || referents.place(y) == null ? 1 : 2;
      }
      return a.isWithin(around(y, b)) || b.isWithin(around(x, a)) ? 1 : 0;
    }
    return nameX.isEmpty() || nameY.isEmpty() ? 1 : 0;
  }

  /** «شمال الضالع»: a city's bare name may mean the governorate that is called after it. */
  private static Place around(Mention.PlaceMention mention, Place place) {
    boolean city = place.kind().equals("city") || place.kind().equals("capital");
    for (Place at = place; city && mention.kindWord().isEmpty() && at != null; at = at.parent()) {
      if (at.kind().equals("governorate") && at.nameAr().equals(place.nameAr())) {
        return at;
      }
    }
    return place;
  }

  /** Whether the text itself puts a place in what the other name says. */
  private boolean holds(Mention.PlaceMention inner, String name) {
    Mention.PlaceMention around = referents.container(inner);
    return around != null && !name.isEmpty() && name(around).equals(name);
  }

  /** The place itself, else the one that the text puts it in. */
  private @Nullable Place known(Mention.PlaceMention mention) {
    Place place = referents.place(mention);
    if (place != null) {
      return place;
    }
    Mention.PlaceMention around = referents.container(mention);
    return around == null ? null : referents.place(around);
  }

  private String name(Mention.PlaceMention mention) {
    String name = names.get(mention);
    if (name == null) {
      name = compose(mention);
      names.put(mention, name);
    }
    return name;
  }

  private String compose(Mention.PlaceMention mention) {
    Mention.PlaceMention named = referents.antecedent(mention);
    Mention.PlaceMention at = named == null ? mention : named;
    StringBuilder name = new StringBuilder();
    for (int token = at.nameFirst(); token < at.nameEnd(); token++) {
      String form = text.form(token);
      if (token == at.nameFirst()
          && at.nameFirst() == at.first()
          && !at.prefixes().isEmpty()
          && form.startsWith(at.prefixes())) {
        form = form.substring(at.prefixes().length());
      }
      name.append(form).append(' ');
    }
    return name.toString();
  }
}
