package org.sanad.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.AttributionFinder;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Form;
import org.sanad.lexicon.Frame;
import org.sanad.lexicon.Operator;
import org.sanad.mention.LossMention;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.model.SentenceKind;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/** The drafts of one sentence: every trigger with the first of its frames that holds. */
final class Extractor {
  private static final WordSet SINGLE_FIGHTERS =
      WordSet.of("قيادي", "قائد", "عنصر", "جندي", "ضابط", "مقاتل", "مسلح", "زعيم", "شرطي", "مجند");

  private static final WordSet AFTERMATH =
      WordSet.of(
          "ضحايا", "لضحايا", "جرحي", "قتلي", "مصابي", "شهداء", "اثار", "مكان", "موقع", "تداعيات",
          "نتائج", "اسباب", "ملابسات", "تفاصيل", "مخاطر", "خطر", "وقع");

  private static final WordSet MOST = WordSet.of("اغلبها", "معظمها", "بعضها", "جميعها", "اكثرها");

  private static final List<String> MEANS_ORDER =
      List.of("chemical", "suicide", "bomb", "air", "shell", "gun");

  private final AnnotatedText text;
  private final Referents referents;
  private final FrameFit fit;
  private final Trace trace;

  Extractor(AnnotatedText text, Referents referents, Trace trace) {
    this.text = text;
    this.referents = referents;
    this.fit = new FrameFit(text, referents);
    this.trace = trace;
  }

  List<Draft> extract(Clauses clauses, List<AttributionFinder.Said> said) {
    List<Chunk> triggers = inOrder(clauses);
    if (triggers.isEmpty()) {
      return new ArrayList<>();
    }
    ArgumentFiller filler = new ArgumentFiller(clauses, referents);
    Holders holders = new Holders(clauses, referents);
    StatusFinder statuses = new StatusFinder(clauses, trace);
    @Nullable Draft[] byChunk = new Draft[clauses.chunks().size()];
    List<Draft> drafts = new ArrayList<>();
    for (Chunk chunk : triggers) {
      Draft carried = carriedOn(clauses, chunk, byChunk, filler);
      if (carried != null) {
        carried.triggers.add(chunk);
        trace.carried(chunk, carried.trigger());
        byChunk[chunk.index()] = carried;
        continue;
      }
      Draft draft = firstThatHolds(clauses, chunk, filler);
      if (draft == null) {
        continue;
      }
      holders.fill(draft);
      draft.status = statuses.status(chunk);
      trace.status(chunk, draft.status);
      draft.headline = clauses.sentence().kind() == SentenceKind.HEADLINE;
      Mention.Trigger word = chunk.trigger();
      // «تبادل للقصف», «تعرضت للقصف»: the article behind ل is of the kind, not of one told before.
      Chunk governs = chunk.index() == 0 ? chunk : clauses.chunks().get(chunk.index() - 1);
      boolean kind =
          chunk.gov().equals("ل") && (governs.is(Operator.DO) || governs.is(Operator.UNDERGO));
      draft.definite =
          chunk.verb()
              ? draft.violent() && toldBefore(clauses.predicate(chunk))
              : word != null && word.definite() && !kind;
      if (Speech.inContent(clauses, chunk, byChunk)) {
        trace.tried(chunk, draft.frame, Trace.Outcome.CONTENT);
        continue;
      }
      Speech.attribute(draft, said);
      Speech.speaks(draft);
      share(draft, statuses.partner(chunk), byChunk);
      aim(clauses, draft, drafts);
      byChunk[chunk.index()] = draft;
      drafts.add(draft);
    }
    new SentenceSharing(clauses, byChunk, referents).share(drafts);
    return drafts;
  }

  /** «اللغم الذي انفجر»: a weapon with the article is one told of before. */
  private boolean toldBefore(@Nullable Predicate predicate) {
    return predicate != null
        && predicate.antecedent() != null
        && predicate.antecedent().mention() instanceof Mention.WeaponMention weapon
        && text.tokens().get(weapon.first()).form().startsWith("ال");
  }

  /**
   * The triggers of a sentence: «استهدفت غارة مبنى» is one event, and its noun, the subject behind
   * the verb, comes first.
   */
  private static List<Chunk> inOrder(Clauses clauses) {
    List<Chunk> order = new ArrayList<>();
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.trigger() == null || order.contains(chunk)) {
        continue;
      }
      Predicate predicate = clauses.predicates().get(chunk.index());
      if (predicate != null && Governor.light(chunk)) {
        for (Chunk subject : predicate.subject()) {
          if (subject.index() > chunk.index() && subject.trigger() != null && !subject.verb()) {
            order.add(subject);
          }
        }
      }
      order.add(chunk);
    }
    return order;
  }

  /** The event that a verb or participle goes on with, with what it brings; null for none. */
  private @Nullable Draft carriedOn(
      Clauses clauses, Chunk chunk, @Nullable Draft[] byChunk, ArgumentFiller filler) {
    Draft carried = lightUse(clauses, chunk, byChunk);
    if (carried != null) {
      filler.extend(carried, clauses.predicate(chunk));
      return carried;
    }
    carried = participle(chunk, byChunk);
    if (carried != null) {
      filler.extend(carried, chunk);
    }
    return carried;
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
      if (!fit.contextFits(clauses, chunk, frame)) {
        trace.tried(chunk, frame, Trace.Outcome.CONTEXT);
        continue;
      }
      Draft draft = new Draft(clauses.sentence().index(), frame, chunk);
      filler.fill(draft);
      victims(clauses, draft);
      describes(clauses, chunk, draft);
      if (!fit.hasNeeds(draft) || isEpithet(word, trigger, draft)) {
        trace.tried(chunk, frame, Trace.Outcome.NEEDS);
        continue;
      }
      trace.tried(chunk, frame, Trace.Outcome.HOLDS);
      draft.rule = frame.name() + (chunk.verb() ? "/verb" : "/noun");
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

  /**
   * «خرج الأهالي من الأحياء المحاصرة»: what describes a place was not done by the clause's subject.
   */
  private void describes(Clauses clauses, Chunk chunk, Draft draft) {
    Mention.Trigger trigger = chunk.trigger();
    if (trigger != null
        && trigger.first() > 0
        && AFTERMATH.contains(text.tokens().get(trigger.first() - 1).form())) {
      // «نقلت الفرق ضحايا القصف»: who deals with what came of it did not do it.
      draft.actors.removeIf(actor -> actor.first() < trigger.first());
    }
    if (trigger == null
        || !trigger.definite()
        || chunk.index() == 0
        || !trigger.mayBe(Form.PARTICIPLE)) {
      return;
    }
    Chunk before = clauses.chunks().get(chunk.index() - 1);
    Mention.PlaceMention described = before.place();
    if (described != null && described.end() == trigger.first()) {
      draft.actors.removeIf(actor -> actor.first() < trigger.first());
      draft.places.clear();
      draft.addPlace(described, before, referents);
    }
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

  /** «قصف طال بلدة»: a verb whose subject is an event's noun or a weapon adds to that event. */
  private @Nullable Draft lightUse(Clauses clauses, Chunk chunk, @Nullable Draft[] byChunk) {
    Predicate predicate = clauses.predicate(chunk);
    Mention.Trigger trigger = chunk.trigger();
    if (predicate == null || trigger == null || !trigger.light()) {
      return null;
    }
    for (Chunk subject : predicate.subject()) {
      Draft draft = byChunk[subject.index()];
      if (draft != null) {
        return draft;
      }
    }
    if (trigger.first() > 0 && MOST.contains(text.tokens().get(trigger.first() - 1).form())) {
      // «سلسلة ضربات كان أغلبها يستهدف»
      return strikeBefore(chunk, byChunk);
    }
    return null;
  }

  private static @Nullable Draft strikeBefore(Chunk chunk, @Nullable Draft[] byChunk) {
    for (int at = chunk.index() - 1; at >= 0; at--) {
      Draft draft = byChunk[at];
      if (draft != null) {
        return draft.type.strike() ? draft : null;
      }
    }
    return null;
  }

  /** «نفذت ضربات مستهدفة مواقع»: a participle that goes on with the event before it. */
  private static @Nullable Draft participle(Chunk chunk, @Nullable Draft[] byChunk) {
    Mention.Trigger trigger = chunk.trigger();
    if (trigger == null
        || chunk.verb()
        || trigger.definite()
        || !chunk.bare()
        || !trigger.mayBe(Form.PARTICIPLE)
        || trigger.words().stream()
            .noneMatch(word -> word.form() == Form.PARTICIPLE && word.frame().light())) {
      return null;
    }
    for (int at = chunk.index() - 1; at >= 0; at--) {
      Draft draft = byChunk[at];
      if (draft != null && draft.violent()) {
        return draft;
      }
    }
    return null;
  }

  /** «بدأ هجوما يستهدف المواقع، بهدف السيطرة على المقر»: who strikes is who wants it. */
  private static void aim(Clauses clauses, Draft draft, List<Draft> before) {
    int at = draft.trigger().index();
    boolean aimed =
        at > 0
            && clauses.chunks().get(at - 1).is(Operator.AIM)
            && !clauses.chunks().get(at - 1).verb();
    if (!aimed || !draft.actors.isEmpty() || before.isEmpty()) {
      return;
    }
    Draft last = before.get(before.size() - 1);
    boolean taking = draft.violent() || draft.type.family() == EventType.Family.TERRITORY;
    boolean attack = last.violent() || last.is(EventType.CAMPAIGN) || last.is(EventType.CAPTURE);
    if (taking && attack) {
      draft.actors.addAll(last.actors);
    }
  }

  /** Event nouns tied by و have one doer, unless the second names its own. */
  private static void share(Draft draft, @Nullable Chunk partner, @Nullable Draft[] byChunk) {
    Draft other = partner == null ? null : byChunk[partner.index()];
    if (other != null && draft.actors.isEmpty()) {
      draft.actors.addAll(other.actors);
    }
  }
}
