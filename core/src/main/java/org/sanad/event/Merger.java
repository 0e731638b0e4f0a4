package org.sanad.event;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Speaker;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Place;
import org.sanad.mention.LossMention;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.model.TimeExpression;
import org.sanad.resolve.Referents;
import org.sanad.resolve.Timeline;
import org.sanad.text.AnnotatedText;

/**
 * Tells when two tellings are of one event. Headline, lead and body repeat each other; what differs
 * in place, date, doer or status is another event.
 */
final class Merger {
  private static final int ENOUGH = 2;

  private final AnnotatedText text;
  private final Referents referents;
  private final Timeline timeline;

  private final Trace trace;

  /** Places' names, since every telling is compared with every other. */
  private final IdentityHashMap<Mention.PlaceMention, String> names = new IdentityHashMap<>();

  Merger(AnnotatedText text, Referents referents, Timeline timeline, Trace trace) {
    this.trace = trace;
    this.text = text;
    this.referents = referents;
    this.timeline = timeline;
  }

  /** The drafts of a whole report, each event once, in the order of first telling. */
  List<Draft> merge(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft best = null;
      int bestScore = ENOUGH - 1;
      for (Draft known : kept) {
        int score = score(known, draft);
        if (score > bestScore || (score == bestScore && best != null && score >= ENOUGH)) {
          best = known;
          bestScore = score;
        }
      }
      trace.merged(
          draft.trigger(), best == null ? null : best.trigger(), best == null ? 0 : bestScore);
      if (best == null) {
        kept.add(draft);
      } else {
        join(best, draft);
      }
    }
    return kept;
  }

  private int score(Draft known, Draft draft) {
    boolean sameType = known.type == draft.type;
    boolean bothHeadlines = known.headline && draft.headline;
    if (!sameType && !typesAgree(known, draft)) {
      return 0;
    }
    if (!statusAgrees(known, draft)) {
      return 0;
    }
    // What is quickly compared comes first: in a long report most pairs part here.
    int time = times(known, draft);
    int losses = losses(known, draft);
    if (time < 0 || (losses < 0 && draft.is(EventType.KILLING))) {
      return 0;
    }
    boolean headline = known.headline || draft.headline;
    // Where talks are held and where a truce holds are told as either's place.
    int place =
        symmetric(draft.type) && !draft.is(EventType.CLASH)
            ? Math.max(0, places(known, draft))
            : places(known, draft);
    if (place < 0 && (!headline || losses <= 0)) {
      return 0;
    }
    int actor = parties(known.actors, draft.actors);
    int target = parties(known.targets, draft.targets);
    if (symmetric(draft.type)) {
      Set<String> a = names(known.actors);
      a.addAll(names(known.targets));
      Set<String> b = names(draft.actors);
      b.addAll(names(draft.targets));
      actor = compare(a, b);
      target = 0;
    }
    if (actor < 0) {
      return 0;
    }
    boolean retold =
        strike(draft.type)
            && !draft.sources.isEmpty()
            && known.sentence != draft.sentence
            && known.sources.stream().noneMatch(draft.sources::contains);
    boolean sameSentence = known.sentence == draft.sentence;
    int score = time + 2 * Math.max(place, 0) + actor + Math.max(target, 0) + losses;
    if (headline) {
      score += 2;
    }
    if (bothHeadlines) {
      score += 1;
    }
    if (draft.definite && !draft.trigger().verb() && !draft.is(EventType.DEMAND)) {
      score += 2;
    }
    if (retold) {
      score += 1;
    }
    if (known.lead && strike(draft.type) && actor > 0 && !sameSentence) {
      score += 1;
    }
    if (target < 0) {
      score -= 2;
    }
    if (!sameType) {
      score -= 1;
    }
    if (!headline && !(draft.definite && !draft.trigger().verb()) && place <= 0) {
      score -= 1;
    }
    if (sameSentence && !headline) {
      score -= draft.definite ? 1 : 3;
    }
    return score;
  }

  /** A blow without its means is the blow whose means another telling gives. */
  private static boolean typesAgree(Draft a, Draft b) {
    return (vague(a) && strike(b.type))
        || (vague(b) && strike(a.type))
        || (a.is(EventType.KILLING)
            && b.violent()
            && !b.is(EventType.DESTRUCTION)
            && (sharesCount(a, b) || (a.headline && a.losses.isEmpty())))
        || (b.is(EventType.KILLING)
            && a.violent()
            && !a.is(EventType.DESTRUCTION)
            && sharesCount(a, b));
  }

  private static boolean sharesCount(Draft a, Draft b) {
    for (LossMention x : a.losses) {
      for (LossMention y : b.losses) {
        if (x.kind() == y.kind()
            && x.min() == y.min()
            && (x.min() > 1 || a.headline || b.headline)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean vague(Draft draft) {
    return (draft.is(EventType.ASSAULT) || draft.is(EventType.SHELLING))
        && draft.means.isEmpty()
        && !draft.frame.byMeans().isEmpty();
  }

  private static boolean strike(EventType type) {
    return switch (type) {
      case SHELLING, AIR_STRIKE, BOMBING, SUICIDE_BOMBING, CHEMICAL_ATTACK, SHOOTING, ASSAULT ->
          true;
      default -> false;
    };
  }

  private static boolean symmetric(EventType type) {
    return type == EventType.CLASH || type == EventType.AGREEMENT || type == EventType.MEETING;
  }

  private static boolean statusAgrees(Draft a, Draft b) {
    if (a.status == b.status) {
      return true;
    }
    return (a.status == Status.ATTEMPTED && b.status == Status.FAILED)
        || (a.status == Status.FAILED && b.status == Status.ATTEMPTED)
        || (a.status == Status.FAILED
            && b.status == Status.OCCURRED
            && b.is(EventType.ASSAULT)
            && (b.definite || a.headline || b.headline))
        || (b.status == Status.FAILED
            && a.status == Status.OCCURRED
            && a.is(EventType.ASSAULT)
            && (b.definite || a.headline || b.headline));
  }

  private int times(Draft a, Draft b) {
    TimeExpression x = time(a);
    TimeExpression y = time(b);
    if (x == null || y == null || (!a.ownTime && !b.ownTime)) {
      return 0;
    }
    if (x.from() == null || y.from() == null || x.to() == null || y.to() == null) {
      return x.quote().text().equals(y.quote().text()) ? 1 : 0;
    }
    boolean apart = x.to().isBefore(y.from()) || y.to().isBefore(x.from());
    return apart ? -1 : 1;
  }

  private @Nullable TimeExpression time(Draft draft) {
    return draft.time == null ? null : timeline.of(draft.time.time());
  }

  private int places(Draft a, Draft b) {
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
      return a.isWithin(b) || b.isWithin(a) ? 1 : 0;
    }
    return nameX.isEmpty() || nameY.isEmpty() ? 1 : 0;
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
    return names.computeIfAbsent(mention, this::compose);
  }

  private String compose(Mention.PlaceMention mention) {
    Mention.PlaceMention named = referents.antecedent(mention);
    Mention.PlaceMention at = named == null ? mention : named;
    StringBuilder name = new StringBuilder();
    for (int token = at.nameFirst(); token < at.nameEnd(); token++) {
      String form = text.tokens().get(token).form();
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

  private int parties(List<Mention> a, List<Mention> b) {
    return compare(names(a), names(b));
  }

  private static int compare(Set<String> x, Set<String> y) {
    if (x.isEmpty() || y.isEmpty()) {
      return 0;
    }
    for (String name : x) {
      if (y.contains(name)) {
        return 1;
      }
    }
    return x.contains("?") || y.contains("?") ? 0 : -1;
  }

  private Set<String> names(List<Mention> mentions) {
    Set<String> names = new TreeSet<>();
    for (Mention mention : mentions) {
      Actor actor = referents.actor(mention);
      if (actor != null) {
        names.add(actor.id());
      } else {
        names.add("?");
      }
    }
    return names;
  }

  /** 2: a number in common; -1: numbers of a kind and none in common; 0: nothing to compare. */
  private static int losses(Draft a, Draft b) {
    boolean compared = false;
    for (LossMention x : a.losses) {
      for (LossMention y : b.losses) {
        if (x.kind() == y.kind()) {
          compared |= counted(x) && counted(y);
          if (x.min() == y.min()) {
            return 2;
          }
        }
      }
    }
    return compared ? -1 : 0;
  }

  /** «عشرات» and «عدد من» may be any number that another telling gives. */
  private static boolean counted(LossMention loss) {
    return loss.basis() == LossMention.Basis.NUMBER || loss.basis() == LossMention.Basis.NOUN;
  }

  private void join(Draft known, Draft draft) {
    for (Chunk trigger : draft.triggers) {
      known.triggers.add(trigger);
    }
    known.tellings++;
    boolean richer = known.headline && !draft.headline;
    if ((known.is(EventType.KILLING) && !draft.is(EventType.KILLING)) || vague(known)) {
      known.type = draft.type;
      known.rule = draft.rule;
    }
    if (draft.status == Status.FAILED) {
      known.status = Status.FAILED;
    }
    fuller(known.actors, draft.actors, richer);
    fuller(known.targets, draft.targets, richer);
    if (!draft.places.isEmpty()
        && (known.places.isEmpty()
            || new PlaceChoice(referents).finer(draft.places, known.places)
            || (richer && finer(draft.places, known.places)))) {
      known.places.clear();
      known.places.addAll(draft.places);
    }
    known.means.addAll(draft.means);
    for (Mention weapon : draft.weapons) {
      Draft.addNew(known.weapons, weapon);
    }
    TimeExpression own = time(known);
    TimeExpression fresh = time(draft);
    boolean placed =
        own != null && own.from() == null && fresh != null && fresh.from() != null && draft.ownTime;
    if (known.time == null
        || placed
        || (!known.ownTime && draft.ownTime)
        || (richer && draft.time != null)) {
      known.time = draft.time;
      known.ownTime |= draft.ownTime;
    }
    for (Speaker source : draft.sources) {
      Draft.addNew(known.sources, source);
    }
    for (LossMention loss : draft.losses) {
      if (known.losses.stream().noneMatch(l -> l.kind() == loss.kind() && l.min() == loss.min())) {
        known.losses.add(loss);
      }
    }
    known.headline &= draft.headline;
  }

  private boolean finer(List<Mention.PlaceMention> fresh, List<Mention.PlaceMention> known) {
    return fresh.size() >= known.size() || referents.place(known.get(0)) == null;
  }

  /** Adds parties that the known telling lacks; the body's words replace the headline's. */
  private void fuller(List<Mention> known, List<Mention> fresh, boolean richer) {
    if (fresh.isEmpty()) {
      return;
    }
    if (known.isEmpty()) {
      known.addAll(fresh);
      return;
    }
    Set<String> names = names(known);
    if (richer && compare(names, names(fresh)) > 0 && fresh.size() >= known.size()) {
      known.clear();
      known.addAll(fresh);
      return;
    }
    for (Mention mention : fresh) {
      Actor actor = referents.actor(mention);
      if (actor != null && !names.contains(actor.id())) {
        known.add(mention);
      }
    }
  }
}
