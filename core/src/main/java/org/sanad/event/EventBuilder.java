package org.sanad.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.lexicon.Actor;
import org.sanad.mention.LossMention;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.model.Argument;
import org.sanad.model.Event;
import org.sanad.model.EventType;
import org.sanad.model.Loss;
import org.sanad.model.PlaceArgument;
import org.sanad.model.Quote;
import org.sanad.model.TimeExpression;
import org.sanad.resolve.Referents;
import org.sanad.resolve.Timeline;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/** Writes drafts out as events, every field with its words. */
final class EventBuilder {
  private static final String CIVILIANS = "civilians";

  private static final Set<String> QUARTERS =
      Set.of("احياء", "الاحياء", "مناطق", "المناطق", "تجمعات", "التجمعات", "حي", "منطقه");

  private static final WordSet OTHERS = WordSet.of("اخر", "اخران", "اخرون", "اخرين");

  /** Words for the dead that say nothing of who they are: «مقتل 20 شخصا». */
  private static final WordSet SOMEBODY =
      WordSet.of("شخص", "شخصا", "شخصان", "شخصين", "اشخاص", "اشخاصا");

  private final AnnotatedText text;
  private final Referents referents;
  private final Timeline timeline;
  private final PlaceWriter places;
  private final Attributions attributions;

  EventBuilder(AnnotatedText text, Referents referents, Timeline timeline) {
    this.text = text;
    this.referents = referents;
    this.timeline = timeline;
    this.places = new PlaceWriter(text, referents);
    this.attributions = new Attributions(text, referents);
  }

  Event build(String id, Draft draft) {
    List<Quote> triggers = new ArrayList<>();
    for (Chunk chunk : draft.triggers) {
      triggers.add(quote(chunk.mention()));
    }
    boolean armed = draft.violent() || draft.type.family() == EventType.Family.TERRITORY;
    List<Argument> actors = arguments(draft.actors, true, Set.of(), armed);
    Set<String> taken = new LinkedHashSet<>();
    actors.forEach(actor -> taken.add(key(actor)));
    List<Mention> struck = new ArrayList<>(draft.targets);
    struck.removeAll(draft.actors);
    List<Argument> targets = arguments(struck, false, taken, armed);
    List<PlaceArgument> where = places.write(draft.places);
    @Nullable TimeExpression time = draft.time == null ? null : timeline.of(draft.time.time());
    return new Event(
        id,
        draft.type,
        draft.status,
        triggers,
        actors,
        targets,
        where,
        time,
        attributions.of(draft.sources),
        losses(draft, LossMention.Kind.KILLED),
        losses(draft, LossMention.Kind.INJURED),
        quotes(draft.weapons),
        draft.aggregate || isTotal(draft, time),
        confidence(draft),
        draft.rule);
  }

  private static String key(Argument argument) {
    return argument.id() == null ? argument.quote().text() : argument.id();
  }

  private List<Quote> quotes(List<? extends Mention> mentions) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    List<Quote> quotes = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      quotes.add(quote(mention));
    }
    return quotes;
  }

  private Quote quote(Mention mention) {
    return text.quote(mention.first(), mention.end());
  }

  /**
   * Who did it or suffered it; the same party once, under its fullest words. A blow hits a building
   * and those in it apart («استهدف مدرسة فقتل عشرة أطفال»), and a bare number of people are nobody
   * to an {@code armed} event.
   */
  private List<Argument> arguments(
      List<Mention> mentions, boolean actors, Set<String> taken, boolean armed) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    Map<String, Argument> byName = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Argument argument = argument(mention, actors);
      if (argument == null || (armed && SOMEBODY.contains(bare(mention)))) {
        continue;
      }
      String key = key(argument);
      if (armed && key.equals(CIVILIANS) && isThing(mention)) {
        key = "things";
      }
      if (!actors && taken.contains(key) && argument.id() != null) {
        continue;
      }
      byName.merge(
          key,
          argument,
          (a, b) -> b.quote().text().length() > a.quote().text().length() * 2 ? b : a);
    }
    return List.copyOf(byName.values());
  }

  /** The folded form of the first word, without what is attached before it. */
  private String bare(Mention mention) {
    String form = text.form(mention.first());
    return form.substring(Math.min(mention.prefixes().length(), form.length()));
  }

  /** A building or a vehicle; quarters are only where those hit in them live. */
  private boolean isThing(Mention mention) {
    if (!(mention instanceof Mention.ActorMention party)
        || party.kind() != ActorKind.CIVIL_OBJECT) {
      return false;
    }
    String form = text.form(party.first());
    for (String quarter : QUARTERS) {
      if (form.endsWith(quarter)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Argument argument(Mention mention, boolean asActor) {
    Actor actor = referents.actor(mention);
    if (actor != null) {
      if (asActor && actor.reportsOnly()) {
        return null;
      }
      return new Argument(quote(mention), actor.nameEn(), actor.nameAr(), actor.id());
    }
    if (mention instanceof Mention.ActorMention party) {
      if (party.who().equals("civilians")) {
        return new Argument(quote(mention), CIVILIANS, "مدنيون", CIVILIANS);
      }
      if (party.kind() == ActorKind.UNNAMED_FORCE
          && party.site()
          && (asActor || party.end() - party.first() == 1)) {
        return null;
      }
      if (OTHERS.contains(bare(party))) {
        return null;
      }
      return new Argument(quote(mention), null, null, null);
    }
    if (mention instanceof Mention.SourceMention && asActor) {
      return new Argument(quote(mention), null, null, null);
    }
    if (mention instanceof Mention.PlaceMention place && !place.asActor().isEmpty()) {
      return new Argument(quote(mention), null, null, null);
    }
    return null;
  }

  /**
   * The numbers of a kind. A part without a number of its own («بينهم طفل») says who, not how many;
   * a bare plural («أصيب مدنيون») counts only where nothing firmer is told.
   */
  private List<Loss> losses(Draft draft, LossMention.Kind kind) {
    if (draft.losses.isEmpty()) {
      return List.of();
    }
    List<LossMention> told =
        draft.losses.stream()
            .filter(loss -> loss.kind() == kind || loss.kind() == LossMention.Kind.BOTH)
            .filter(loss -> !loss.part() || loss.basis() == LossMention.Basis.NUMBER)
            .toList();
    boolean firm = told.stream().anyMatch(loss -> loss.basis() != LossMention.Basis.PLURAL);
    List<Loss> losses = new ArrayList<>();
    for (LossMention loss : told) {
      if (!firm || loss.basis() != LossMention.Basis.PLURAL) {
        losses.add(
            new Loss(text.quote(loss.first(), loss.end()), loss.min(), loss.max(), loss.who()));
      }
    }
    return losses;
  }

  /** «قتل 300 مدني خلال العام الماضي»: numbers over three weeks or more are a total. */
  private static boolean isTotal(Draft draft, @Nullable TimeExpression time) {
    return time != null
        && time.from() != null
        && time.to() != null
        && !draft.losses.isEmpty()
        && time.from().plusDays(20).isBefore(time.to());
  }

  /** How much of what an analyst would ask for was found; a plain share, not a probability. */
  private static double confidence(Draft draft) {
    double found = 0.4;
    found += draft.actors.isEmpty() ? 0 : 0.15;
    found += draft.targets.isEmpty() ? 0 : 0.1;
    found += draft.places.isEmpty() ? 0 : 0.15;
    found += draft.time == null ? 0 : 0.1;
    found += draft.tellings > 1 ? 0.1 : 0;
    return Math.round(found * 100) / 100.0;
  }
}
