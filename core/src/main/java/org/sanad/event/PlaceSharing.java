package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.model.EventType;
import org.sanad.resolve.Referents;

/** An event that names no place happened where the nearest other phrase of its sentence says. */
final class PlaceSharing {
  /** Another clause is so many phrases away, one behind the event more than one before it. */
  private static final int CLAUSE = 4;

  private static final int BEHIND = 4;
  private static final int TOPIC = 8;
  private static final int FAR = 30;

  private final Clauses clauses;
  private final Referents referents;
  private final PlaceChoice choice;
  private final SameParties parties;

  PlaceSharing(Clauses clauses, Referents referents) {
    this.clauses = clauses;
    this.referents = referents;
    this.choice = new PlaceChoice(referents);
    this.parties = new SameParties(referents);
  }

  void share(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.dropped || !SentenceSharing.located(draft.type) || choice.anyNamed(draft.places)) {
        continue;
      }
      Chunk best = nearest(draft, drafts);
      if (best == null && !draft.places.isEmpty()) {
        // «مناطق المواجهة شمال سوريا»: what holds it says more than a place without a name.
        best = holder(draft);
      }
      if (best == null && draft.places.isEmpty() && draft.violent()) {
        best = ofAuthority();
      }
      if (best == null && draft.places.isEmpty() && draft.is(EventType.DESTRUCTION)) {
        best = fromWhere(draft);
      }
      if (best != null) {
        draft.places.clear();
        addGroup(draft, best);
      }
    }
  }

  private @Nullable Chunk holder(Draft draft) {
    PlaceMention around = referents.container(draft.places.get(0));
    return around == null ? null : clauses.at(around.first());
  }

  /** «دائرة صحة محافظة الأنبار»: an authority of a place tells what happened there. */
  private @Nullable Chunk ofAuthority() {
    List<Chunk> chunks = clauses.chunks();
    for (int at = 1; at < chunks.size(); at++) {
      Chunk chunk = chunks.get(at);
      Chunk before = chunks.get(at - 1);
      if (chunk.place() != null
          && chunk.bare()
          && choice.named(chunk.place())
          && before.mention() instanceof Mention.SourceMention
          && before.end() == chunk.first()
          && !chunk.agent()) {
        return chunk;
      }
    }
    return null;
  }

  /** «دمرت نفقا يمتد من سهل الزبداني»: where a thing is told to begin is where it was. */
  private @Nullable Chunk fromWhere(Draft draft) {
    for (Chunk chunk : clauses.chunks()) {
      PlaceMention place = chunk.place();
      boolean behind = chunk.index() > draft.trigger().index();
      if (behind && place != null && chunk.gov().equals("من") && choice.named(place)) {
        return chunk;
      }
    }
    return null;
  }

  private @Nullable Chunk nearest(Draft draft, List<Draft> drafts) {
    Chunk trigger = draft.trigger();
    @Nullable Chunk best = null;
    int bestDistance = FAR;
    for (Chunk chunk : clauses.chunks()) {
      if ((!isAnothers(chunk, draft, drafts) && !tellsWhere(chunk))
          || isAnswered(chunk, draft)
          || isOpponents(chunk, draft, drafts)) {
        continue;
      }
      int between = Math.abs(chunk.clause() - trigger.clause());
      int distance = Math.abs(chunk.index() - trigger.index()) + CLAUSE * between;
      if (chunk.index() > trigger.index() && between > 0) {
        distance += BEHIND;
      }
      boolean adjoins = between == 0 && chunk.index() == trigger.index() - 1;
      if (isTopic(chunk, trigger) || (adjoins && chunk.bare() && trigger.gov().equals("ب"))) {
        // «وكركوك بسقوط 26»: of a list of places each with its number.
        distance -= TOPIC;
      }
      if (distance < bestDistance) {
        best = chunk;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** «قصفت مواقع ردا على هجوم على الجولان»: a blow and what it answers have each its own place. */
  private boolean isAnswered(Chunk place, Draft draft) {
    boolean before = place.index() < draft.trigger().index();
    return clauses.anyBetween(
        before ? place : draft.trigger(),
        before ? draft.trigger() : place,
        chunk -> chunk.is(WordClass.CAUSE, "answer"));
  }

  /**
   * «قصفت أ المواقع بعد تعرض قواعد أ لصواريخ في كذا»: what somebody suffered there he did not do
   * there.
   */
  private boolean isOpponents(Chunk chunk, Draft draft, List<Draft> drafts) {
    PlaceMention place = chunk.place();
    return place != null
        && drafts.stream()
            .anyMatch(
                other ->
                    !other.dropped
                        && other.places.contains(place)
                        && parties.answerAbroad(draft, other));
  }

  /** Whether another event of the sentence happened there. */
  private static boolean isAnothers(Chunk chunk, Draft draft, List<Draft> drafts) {
    PlaceMention place = chunk.place();
    if (place == null) {
      return false;
    }
    for (Draft other : drafts) {
      if (other != draft && !other.dropped && other.places.contains(place)) {
        return true;
      }
    }
    return false;
  }

  /** «المحافظة كانت الأكثر تضرراً حيث سجلت»: what the clause before is about. */
  private boolean isTopic(Chunk chunk, Chunk trigger) {
    return chunk.index() < trigger.index()
        && trigger.clause() - chunk.clause() <= 1
        && isSubject(chunk);
  }

  private boolean isSubject(Chunk chunk) {
    for (Predicate predicate : clauses.predicates()) {
      if (predicate.subject().contains(chunk)) {
        return true;
      }
    }
    return false;
  }

  private boolean tellsWhere(Chunk chunk) {
    PlaceMention place = chunk.place();
    return place != null
        && choice.named(place)
        && !referents.isContainer(place)
        && !(chunk.bare() && chunk.agent())
        && !chunk.gov().equals("من")
        && !isOfSource(chunk);
  }

  /** «ناشطون في حلب», «مصادر من المدينة»: where those are who say so. */
  private boolean isOfSource(Chunk chunk) {
    List<Chunk> chunks = clauses.chunks();
    int at = chunk.index() - 1;
    if (at >= 0 && chunks.get(at).is(WordClass.PREPOSITION)) {
      at--;
    }
    return at >= 0
        && chunks.get(at).mention() instanceof Mention.SourceMention
        && chunk.first() - chunks.get(at).end() <= 2;
  }

  /** The place with the others of its list. */
  private void addGroup(Draft draft, Chunk place) {
    List<Chunk> chunks = clauses.chunks();
    int first = place.index();
    while (first > 0 && chunks.get(first).joined() && chunks.get(first - 1).place() != null) {
      first--;
    }
    for (int at = first; at < chunks.size(); at++) {
      PlaceMention mention = chunks.get(at).place();
      if (mention == null || (at > first && !chunks.get(at).joined())) {
        break;
      }
      Draft.addNew(draft.places, mention);
    }
  }
}
