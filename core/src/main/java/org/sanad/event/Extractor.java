package org.sanad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.AttributionFinder;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.clause.Speaker;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ContextWords;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Form;
import org.sanad.lexicon.Frame;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.LossMention;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.model.SentenceKind;
import org.sanad.model.Status;
import org.sanad.model.Token;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;

/** The drafts of one sentence: every trigger with the first of its frames that holds. */
final class Extractor {
  /** Their content is wished, refused or threatened, not told: the guidelines do not code it. */
  private static final Set<EventType> CONTENT_TYPES =
      Set.of(EventType.DEMAND, EventType.REJECTION, EventType.THREAT);

  private static final Set<String> SINGLE_FIGHTERS =
      Set.of("قيادي", "قائد", "عنصر", "جندي", "ضابط", "مقاتل", "مسلح", "زعيم", "شرطي", "مجند");

  private static final Set<String> STATE_KINDS =
      Set.of("state", "armed_forces", "police", "foreign_forces");

  private static final List<String> MEANS_ORDER =
      List.of("chemical", "suicide", "bomb", "air", "shell", "gun");

  private final AnnotatedText text;
  private final Referents referents;
  private final Trace trace;

  /** By token, made when a frame first asks what stands near. */
  private final @Nullable List<String>[] stems;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Extractor(AnnotatedText text, Referents referents, Trace trace) {
    this.text = text;
    this.referents = referents;
    this.trace = trace;
    this.stems = new List[text.tokens().size()];
  }

  List<Draft> extract(Clauses clauses, List<AttributionFinder.Said> said) {
    ArgumentFiller filler = new ArgumentFiller(clauses, referents);
    StatusFinder statuses = new StatusFinder(clauses, trace);
    Map<Integer, Draft> byChunk = new HashMap<>();
    List<Draft> drafts = new ArrayList<>();
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.trigger() == null) {
        continue;
      }
      @Nullable Draft carried = lightUse(clauses, chunk, byChunk);
      if (carried != null) {
        filler.extend(carried, clauses.predicates().get(chunk.index()));
        carried.triggers.add(chunk);
        trace.carried(chunk, carried.trigger());
        byChunk.put(chunk.index(), carried);
        continue;
      }
      carried = participle(chunk, byChunk);
      if (carried != null) {
        filler.extend(carried, chunk);
        carried.triggers.add(chunk);
        trace.carried(chunk, carried.trigger());
        byChunk.put(chunk.index(), carried);
        continue;
      }
      Draft draft = firstThatHolds(clauses, chunk, filler);
      if (draft == null) {
        continue;
      }
      draft.status = statuses.status(chunk);
      trace.status(chunk, draft.status);
      draft.headline = clauses.sentence().kind() == SentenceKind.HEADLINE;
      draft.definite = !chunk.verb() && chunk.trigger().definite();
      if (inContent(clauses, chunk, byChunk)) {
        trace.tried(chunk, draft.frame, Trace.Outcome.CONTENT);
        continue;
      }
      attribute(draft, said);
      speaks(draft);
      share(draft, statuses.partner(chunk), byChunk);
      byChunk.put(chunk.index(), draft);
      drafts.add(draft);
    }
    new SentenceSharing(clauses, byChunk, referents).share(drafts);
    return drafts;
  }

  private @Nullable Draft firstThatHolds(Clauses clauses, Chunk chunk, ArgumentFiller filler) {
    Mention.Trigger trigger = chunk.trigger();
    if (trigger == null) {
      return null;
    }
    for (Entry.FrameWord word : trigger.words()) {
      if (word.form().isVerb() != chunk.verb()) {
        trace.tried(chunk, word.frame(), Trace.Outcome.FORM);
        continue;
      }
      Frame frame = word.frame();
      if (!contextFits(clauses, chunk, frame)) {
        trace.tried(chunk, frame, Trace.Outcome.CONTEXT);
        continue;
      }
      Draft draft =
          new Draft(
              clauses.sentence().index(),
              frame,
              chunk,
              frame.name() + (chunk.verb() ? "/verb" : "/noun"));
      filler.fill(draft);
      victims(clauses, draft);
      if (!hasNeeds(draft) || isEpithet(word, trigger, draft)) {
        trace.tried(chunk, frame, Trace.Outcome.NEEDS);
        continue;
      }
      trace.tried(chunk, frame, Trace.Outcome.HOLDS);
      for (String means : MEANS_ORDER) {
        EventType type = frame.byMeans().get(means);
        if (type != null && draft.means.contains(means)) {
          draft.type = type;
          break;
        }
      }
      return draft;
    }
    return null;
  }

  /** «المدينة المحاصرة»: a definite participle without a doer only describes. */
  private static boolean isEpithet(Entry.FrameWord word, Mention.Trigger trigger, Draft draft) {
    return word.form() == Form.PARTICIPLE && trigger.definite() && draft.actors.isEmpty();
  }

  /** Those whom a number counts as killed or injured suffered it, wherever they stand. */
  private void victims(Clauses clauses, Draft draft) {
    Mention word = draft.trigger().mention();
    for (LossMention loss : clauses.losses()) {
      if (loss.predicate() < word.first() || loss.predicate() >= word.end()) {
        continue;
      }
      for (Chunk chunk : clauses.chunks()) {
        Mention mention = chunk.mention();
        boolean counted = mention.first() < loss.victimEnd() && loss.victimFirst() < mention.end();
        if (counted && chunk.actor() != null && !loss.active()) {
          draft.actors.remove(mention);
          Draft.addNew(draft.targets, mention);
        }
      }
    }
    // Persons who are no fighters are the killed, not the killers, of an unvowelled verb.
    if (draft.is(EventType.KILLING)
        && draft.trigger().verb()
        && draft.targets.isEmpty()
        && draft.actors.stream().allMatch(this::isRatherKilled)) {
      draft.targets.addAll(draft.actors);
      draft.actors.clear();
    }
  }

  /** Civilians, and a single leader or fighter: «قتل القيادي في الحزب فلان». */
  private boolean isRatherKilled(Mention mention) {
    String form = text.tokens().get(mention.first()).form();
    String bare = form.startsWith("ال") ? form.substring(2) : form;
    return mention.civil() || SINGLE_FIGHTERS.contains(bare);
  }

  private boolean hasNeeds(Draft draft) {
    for (String need : draft.frame.needs()) {
      boolean met =
          switch (need) {
            case "place" -> !draft.places.isEmpty();
            case "actor" -> !draft.actors.isEmpty();
            case "target" -> !draft.targets.isEmpty() || !draft.places.isEmpty();
            case "armed" -> draft.actors.stream().anyMatch(this::armed);
            case "state" -> draft.actors.stream().allMatch(this::authority);
            default -> hasPreposition(draft, need);
          };
      if (!met) {
        return false;
      }
    }
    return true;
  }

  /** Whether it may arrest: a state's forces, or somebody whom nothing tells to be a group. */
  private boolean authority(Mention mention) {
    Actor actor = referents.actor(mention);
    return actor == null || STATE_KINDS.contains(actor.kind());
  }

  private boolean armed(Mention mention) {
    if (mention instanceof Mention.ActorMention actor) {
      var known = referents.actor(mention);
      return known != null
          ? known.armed()
          : actor.kind() != Mention.ActorKind.PERSONS || actor.who().equals("combatants");
    }
    return true;
  }

  /** Whether a preposition stands between the trigger and the end of its clause. */
  private boolean hasPreposition(Draft draft, String preposition) {
    int from = draft.trigger().mention().end();
    int to = Math.min(text.tokens().size(), from + 14);
    for (int at = from; at < to; at++) {
      Token token = text.tokens().get(at);
      if (token.sentence() != draft.sentence) {
        return false;
      }
      String form = token.form();
      if (form.equals(preposition)
          || (form.startsWith(preposition)
              && ((preposition.length() == 1 && form.length() > 2)
                  || (form.length() - preposition.length() <= 3 && preposition.length() > 1)))) {
        return true;
      }
      if ((preposition.equals("علي") && (form.startsWith("عليه") || form.equals("عليها")))
          || (preposition.equals("ل") && form.startsWith("ل"))) {
        return true;
      }
    }
    return false;
  }

  private boolean contextFits(Clauses clauses, Chunk chunk, Frame frame) {
    if (frame.with().isEmpty() && frame.without().isEmpty()) {
      return true;
    }
    int from = chunk.mention().first();
    int to = chunk.mention().end();
    for (Chunk other : clauses.chunks()) {
      if (other.clause() == chunk.clause()) {
        from = Math.min(from, other.mention().first());
        to = Math.max(to, other.mention().end());
      }
    }
    from = Math.min(from, Math.max(clauses.sentence().firstToken(), chunk.mention().first() - 3));
    from = Math.max(from, chunk.mention().first() - 8);
    to = Math.min(Math.max(to, chunk.mention().end() + 6), clauses.sentence().endToken());
    to = Math.min(to, chunk.mention().end() + 14);
    boolean with = frame.with().isEmpty();
    for (int at = from; at < to; at++) {
      if (at >= chunk.mention().first() && at < chunk.mention().end()) {
        continue;
      }
      if (matches(frame.without(), at)) {
        return false;
      }
      with = with || matches(frame.with(), at);
    }
    return with;
  }

  private boolean matches(ContextWords words, int at) {
    if (words.isEmpty()) {
      return false;
    }
    List<String> known = stems[at];
    if (known == null) {
      known = ContextWords.stems(text.tokens().get(at).form());
      stems[at] = known;
    }
    return words.has(known, at + 1 < text.tokens().size() ? text.tokens().get(at + 1).form() : "");
  }

  /** «قصف طال بلدة»: a verb whose subject is an event's noun or a weapon adds to that event. */
  private @Nullable Draft lightUse(Clauses clauses, Chunk chunk, Map<Integer, Draft> byChunk) {
    Predicate predicate = clauses.predicates().get(chunk.index());
    Mention.Trigger trigger = chunk.trigger();
    if (predicate == null
        || trigger == null
        || trigger.words().stream().noneMatch(word -> word.frame().light())) {
      return null;
    }
    for (Chunk subject : predicate.subject()) {
      Draft draft = byChunk.get(subject.index());
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  /** «نفذت ضربات مستهدفة مواقع»: a participle that goes on with the event before it. */
  private static @Nullable Draft participle(Chunk chunk, Map<Integer, Draft> byChunk) {
    Mention.Trigger trigger = chunk.trigger();
    if (trigger == null
        || chunk.verb()
        || trigger.definite()
        || !chunk.bare()
        || trigger.words().stream()
            .noneMatch(word -> word.form() == Form.PARTICIPLE && word.frame().light())) {
      return null;
    }
    for (int at = chunk.index() - 1; at >= 0; at--) {
      Draft draft = byChunk.get(at);
      if (draft != null && draft.violent()) {
        return draft;
      }
    }
    return null;
  }

  /** Whether a trigger stands in what is demanded, refused or threatened. */
  private static boolean inContent(Clauses clauses, Chunk chunk, Map<Integer, Draft> byChunk) {
    List<Chunk> chunks = clauses.chunks();
    for (int at = chunk.index() - 1; at >= 0; at--) {
      Chunk before = chunks.get(at);
      if (chunk.clause() - before.clause() > 1) {
        return false;
      }
      if (before.clause() != chunk.clause() && !complementClause(chunks, chunk.clause())) {
        return false;
      }
      Draft draft = byChunk.get(before.index());
      if (draft != null && CONTENT_TYPES.contains(draft.type)) {
        return chunk.index() > before.index()
            && draft.status != Status.DENIED
            && !Chunk.CAUSE.equals(chunk.gov());
      }
      if (before.verb()
          && before.trigger() == null
          && !before.is(WordClass.VERB)
          && before.clause() == chunk.clause()) {
        return false;
      }
      if (before.is(Operator.SAY)) {
        return false;
      }
    }
    return false;
  }

  private static boolean complementClause(List<Chunk> chunks, int clause) {
    for (Chunk chunk : chunks) {
      if (chunk.clause() == clause) {
        return chunk.is(WordClass.COMPLEMENTIZER);
      }
    }
    return false;
  }

  /** Event nouns tied by و have one doer, unless the second names its own. */
  private static void share(Draft draft, @Nullable Chunk partner, Map<Integer, Draft> byChunk) {
    Draft other = partner == null ? null : byChunk.get(partner.index());
    if (other != null && draft.actors.isEmpty()) {
      draft.actors.addAll(other.actors);
    }
  }

  /** «داعياً إلى»: who calls, accuses, refuses or threatens is who speaks. */
  private static void speaks(Draft draft) {
    boolean speech = CONTENT_TYPES.contains(draft.type) || draft.is(EventType.ACCUSATION);
    if (speech
        && draft.actors.isEmpty()
        && !draft.sources.isEmpty()
        && !draft.sources.get(0).mentions().isEmpty()) {
      draft.actors.add(draft.sources.get(0).mentions().get(0));
    }
  }

  /** The nearest speaker before it, and whoever is attached to what it tells. */
  private static void attribute(Draft draft, List<AttributionFinder.Said> said) {
    Mention word = draft.trigger().mention();
    AttributionFinder.@Nullable Said nearest = null;
    for (AttributionFinder.Said each : said) {
      if (word.end() <= each.from() || word.first() >= each.to()) {
        continue;
      }
      if (each.attached()) {
        each.speakers().forEach(speaker -> speak(draft, speaker));
      } else if (word.first() >= each.from() && (nearest == null || each.from() > nearest.from())) {
        nearest = each;
      }
    }
    if (nearest != null) {
      nearest.speakers().forEach(speaker -> speak(draft, speaker));
    }
  }

  /** Whoever demands, accuses or threatens is the doer, not one who tells of it. */
  private static void speak(Draft draft, Speaker speaker) {
    boolean own =
        switch (draft.type) {
          case DEMAND, ACCUSATION, THREAT, REJECTION ->
              draft.actors.stream().anyMatch(actor -> speaker.overlaps(actor.first(), actor.end()));
          default -> false;
        };
    if (!own) {
      Draft.addNew(draft.sources, speaker);
    }
  }
}
