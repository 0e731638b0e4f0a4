package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.Role;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.model.EventType;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;

/**
 * A verbal noun with its doer and, behind that, its object: «تحرير الجيش سلسلة جبال», «اعتراض
 * الدفاع الجوي ثلاثة صواريخ» (Ryding, A Reference Grammar of Modern Standard Arabic, ch. 5).
 */
final class DoerAndObject {
  private final AnnotatedText text;
  private final List<Chunk> chunks;

  DoerAndObject(AnnotatedText text, Clauses clauses) {
    this.text = text;
    this.chunks = clauses.chunks();
  }

  /** The object behind an event noun and its doer; null where the noun is not followed so. */
  @Nullable Chunk object(Draft draft) {
    Chunk trigger = draft.trigger();
    int at = trigger.index() + 1;
    if (!done(draft) || at >= chunks.size() || !isDoer(draft, chunks.get(at))) {
      return null;
    }
    at++;
    while (at < chunks.size() && goesOn(chunks.get(at))) {
      at++;
    }
    if (at >= chunks.size()) {
      return null;
    }
    Chunk object = chunks.get(at);
    return object.clause() == trigger.clause()
            && object.bare()
            && !object.joined()
            && !object.mention().coordinated()
            && object.trigger() == null
            && follows(object)
            && canSuffer(draft, object)
        ? object
        : null;
  }

  /** What is done to somebody or with some place, and not what befalls him: «مقتل القائد». */
  private static boolean done(Draft draft) {
    return switch (draft.type) {
      case KILLING, DEPLOYMENT, GROUP_CHANGE -> false;
      case ARREST, ABDUCTION, DISPLACEMENT, RELEASE -> draft.frame.role("object") != Role.NONE;
      default -> draft.violent() || (territory(draft) && draft.frame.role("object") != Role.NONE);
    };
  }

  private static boolean territory(Draft draft) {
    return draft.type.family() == EventType.Family.TERRITORY;
  }

  private static boolean isDoer(Draft draft, Chunk doer) {
    Chunk trigger = draft.trigger();
    Mention.ActorMention party = doer.actor();
    return party != null
        && doer.agent()
        && doer.bare()
        && doer.clause() == trigger.clause()
        && doer.first() == trigger.end()
        && party.kind() != ActorKind.PERSONS
        && (party.kind() == ActorKind.NAMED || draft.violent() || territory(draft))
        && !party.civil()
        // «إسقاط طائرة حوثية مسيرة»: what is shot down shoots nobody.
        && (party.unit().isEmpty() || draft.frame.role("owner") == Role.NONE);
  }

  /** «استهداف الطائرات الروسية بعدة غارات معسكرا»: what may stand between the two. */
  private static boolean goesOn(Chunk chunk) {
    return chunk.demonym()
        || (chunk.gov().equals("ب") && (chunk.trigger() != null || isWeapon(chunk)))
        || isFurtherDoer(chunk);
  }

  private static boolean isWeapon(Chunk chunk) {
    return chunk.mention() instanceof Mention.WeaponMention;
  }

  private static boolean isFurtherDoer(Chunk chunk) {
    return chunk.joined() && chunk.bare() && chunk.agent() && chunk.actor() != null;
  }

  /** «ثلاثة صواريخ»: a number may stand before it. */
  private boolean follows(Chunk object) {
    int from = chunks.get(object.index() - 1).end();
    return from == object.first()
        || (from + 1 == object.first() && text.kind(from) != TokenKind.PUNCTUATION);
  }

  private boolean canSuffer(Draft draft, Chunk object) {
    Mention.PlaceMention place = object.place();
    if (place != null) {
      return !place.adverbial() && (territory(draft) || !place.kindWord().isEmpty());
    }
    Mention.ActorMention party = object.actor();
    if (party == null) {
      return isWeapon(object) && draft.is(EventType.DESTRUCTION);
    }
    // «ملاحقة المقاتلين الآخرين»: an adjective of the doer, most likely.
    boolean adjective = text.form(object.first()).startsWith("ال");
    return party.site()
        || party.kind() == ActorKind.CIVIL_OBJECT
        || (!adjective
            && (party.kind() == ActorKind.PERSONS || party.kind() == ActorKind.UNNAMED_FORCE));
  }
}
