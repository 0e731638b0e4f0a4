package org.sanad.resolve;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorMention;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.mention.SentenceMentions;
import org.sanad.text.AnnotatedText;

/**
 * What every mention of a report stands for. Names are chosen by context; a word such as «التنظيم» or
 * «البلدة» stands for the last party or place of its kind.
 */
public final class Referents {
  private static final Set<String> LINKS =
      Set.of("في", "من", "التابعه", "تابعه", "الواقعه", "الواقع", "ضمن", "عاصمه", "مركز");
  private static final int HISTORY = 12;

  private final AnnotatedText text;
  private final ActorResolver actors;
  private final PlaceResolver places;
  private final Map<Mention, Actor> actorOf = new IdentityHashMap<>();
  private final Map<Mention, Place> placeOf = new IdentityHashMap<>();
  private final Map<Mention, PlaceMention> containerOf = new IdentityHashMap<>();
  private final Map<Mention, PlaceMention> anaphorOf = new IdentityHashMap<>();
  private final Map<Mention, Boolean> contained = new IdentityHashMap<>();
  private final ActorHistory history = new ActorHistory();
  private final java.util.ArrayDeque<PlaceMention> recentPlaces = new java.util.ArrayDeque<>();

  private Referents(AnnotatedText text, ReportContext context) {
    this.text = text;
    this.actors = new ActorResolver(context);
    this.places = new PlaceResolver(context);
  }

  /** Resolves all mentions of a report in their order. */
  public static Referents of(
      AnnotatedText text, ReportContext context, List<SentenceMentions> sentences) {
    Referents referents = new Referents(text, context);
    for (SentenceMentions sentence : sentences) {
      referents.link(sentence.mentions());
      for (Mention mention : sentence.mentions()) {
        if (mention instanceof ActorMention actor) {
          referents.resolve(actor, sentence.sentence().index());
        } else if (mention instanceof PlaceMention place) {
          referents.resolve(place);
        }
      }
    }
    return referents;
  }

  /** Finds which place the text puts which in: «بلدة X بريف إدلب»، «قرى أ وب في منطقة ج». */
  private void link(List<Mention> mentions) {
    for (int i = mentions.size() - 1; i > 0; i--) {
      if (!(mentions.get(i) instanceof PlaceMention outer)
          || !(mentions.get(i - 1) instanceof PlaceMention inner)) {
        // A preposition may stand between as a mention of its own.
        if (i > 1 && mentions.get(i) instanceof PlaceMention outer2
            && mentions.get(i - 1) instanceof Mention.WordMention
            && mentions.get(i - 2) instanceof PlaceMention inner2) {
          contain(inner2, outer2);
        }
        continue;
      }
      if (outer.coordinated() && outer.preposition().isEmpty()) {
        // In a list, what holds the last holds those before it.
        PlaceMention around = containerOf.get(outer);
        if (around != null && !contained.containsKey(inner)) {
          containerOf.putIfAbsent(inner, around);
        }
        continue;
      }
      contain(inner, outer);
    }
  }

  private void contain(PlaceMention inner, PlaceMention outer) {
    boolean linked = outer.preposition().equals("ب") || outer.preposition().equals("ل");
    boolean comma = false;
    for (int at = inner.end(); at < outer.first(); at++) {
      String form = text.tokens().get(at).form();
      if (LINKS.contains(form)) {
        linked = true;
      } else if (form.equals("،")) {
        comma = true;
      } else if (!form.equals("\"") && !form.equals("»") && !form.equals("«") && !form.equals(")")
          && !form.equals("(")) {
        return;
      }
    }
    boolean adjacent = outer.first() - inner.end() <= 1;
    boolean direction = outer.vicinity() || outer.kindWord().equals("countryside");
    if ((linked || adjacent && (direction || !comma && outer.prefixes().isEmpty()) || comma
            && direction)
        && !outer.anaphor()) {
      containerOf.put(inner, outer);
      contained.put(outer, Boolean.TRUE);
    }
  }

  private void resolve(PlaceMention mention) {
    PlaceMention around = containerOf.get(mention);
    @Nullable Place container = null;
    if (around != null) {
      resolveOuter(around);
      container = placeOf.get(around);
    }
    if (mention.anaphor() && container != null) {
      placeOf.put(mention, container);
      return;
    }
    if (mention.anaphor()) {
      PlaceMention antecedent = antecedentOf(mention);
      if (antecedent != null) {
        anaphorOf.put(mention, antecedent);
        Place place = placeOf.get(antecedent);
        if (place != null) {
          placeOf.put(mention, place);
        }
      }
      return;
    }
    Place place = placeOf.get(mention);
    if (place == null) {
      place = places.resolve(mention, container);
    }
    if (place != null) {
      placeOf.put(mention, place);
    }
    if (!contained.containsKey(mention)
        && (place == null || !place.kind().equals("country"))) {
      recentPlaces.addFirst(mention);
      if (recentPlaces.size() > HISTORY) {
        recentPlaces.removeLast();
      }
    }
    if (!mention.asActor().isEmpty()) {
      Actor actor = actors.resolve(mention.asActor(), 2);
      if (actor != null) {
        actorOf.put(mention, actor);
      }
    }
  }

  /** The last place of the word's kind: «البلدة» is a town, «المدينة» the last city named. */
  private @Nullable PlaceMention antecedentOf(PlaceMention mention) {
    for (PlaceMention recent : recentPlaces) {
      if (recent.kindWord().equals(mention.kindWord())) {
        return recent;
      }
      Place place = placeOf.get(recent);
      if (place != null && PlaceResolver.fits(mention.kindWord(), place)) {
        return recent;
      }
    }
    return mention.kindWord().equals("area") ? recentPlaces.peekFirst() : null;
  }

  private void resolveOuter(PlaceMention outer) {
    if (placeOf.containsKey(outer) || outer.anaphor()) {
      return;
    }
    PlaceMention beyond = containerOf.get(outer);
    @Nullable Place container = null;
    if (beyond != null) {
      resolveOuter(beyond);
      container = placeOf.get(beyond);
    }
    Place place = places.resolve(outer, container);
    if (place != null) {
      placeOf.put(outer, place);
    }
  }

  private void resolve(ActorMention mention, int sentence) {
    Actor actor = actors.resolve(mention, form(mention), sentence, history);
    if (actor == null) {
      return;
    }
    actorOf.put(mention, actor);
    if (actor.armed()) {
      history.add(actor, text.tokens().get(mention.first()).form(), sentence);
    }
  }

  private String form(ActorMention mention) {
    return text.tokens().get(mention.coreFirst()).form();
  }

  /** Who a mention stands for, null where unresolved. */
  public @Nullable Actor actor(Mention mention) {
    return actorOf.get(mention);
  }

  /** Where a mention stands for, null where unresolved. */
  public @Nullable Place place(Mention mention) {
    return placeOf.get(mention);
  }

  /** The place that the text says it lies in, null where it says none. */
  public @Nullable PlaceMention container(PlaceMention mention) {
    return containerOf.get(mention);
  }

  /** Whether the mention only says where another place lies. */
  public boolean isContainer(Mention mention) {
    return contained.containsKey(mention);
  }

  /** The mention that «البلدة» stands for, null where it is no such word. */
  public @Nullable PlaceMention antecedent(PlaceMention mention) {
    return anaphorOf.get(mention);
  }
}
