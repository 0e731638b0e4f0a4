package org.sanad.event;

import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.lexicon.Frame;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.Role;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.LossMention;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.text.WordSet;

/** Whether the subject of a verb is the doer of the event noun behind it. */
final class SubjectDeed {
  private static final WordSet ABOUT = WordSet.of("منذ", "حول", "بشان");

  private SubjectDeed() {}

  /** Whether a verb's subject is the doer of the event noun behind it. */
  static boolean hands(Clauses clauses, Chunk verb, Draft draft) {
    if ((verb.is(Operator.HAPPEN) && !verb.is(Operator.DO) && !verb.is(Operator.SUCCEED))
        || (verb.is(Operator.CAUSE) && !verb.is(Operator.DO))) {
      return false;
    }
    boolean passesOn =
        verb.is(Operator.DO)
            || verb.is(Operator.SUCCEED)
            || verb.is(Operator.ATTEMPT)
            || verb.is(Operator.FAIL)
            || verb.is(Operator.AIM)
            || verb.is(Operator.PLAN)
            || verb.is(Operator.DENY);
    if (passesOn) {
      return !verb.is(Operator.DO) || !isOccasion(clauses, draft);
    }
    if (verb.is(Operator.SAY)) {
      String around = draft.trigger().gov();
      return switch (draft.type) {
        // «قال الوزير خلال زيارة إلى المدينة»: who speaks on a visit makes it.
        case MEETING -> around.equals("خلال") || around.equals("اثناء") || around.equals("في");
        case CAPTURE, WITHDRAWAL, CAMPAIGN, GROUP_CHANGE, REJECTION, SUPPORT, AGREEMENT -> true;
        // «أعلن الجيش إسقاط طائرة», «أعلنت اللجنة إجلاء المدنيين»: what is done to somebody.
        case DESTRUCTION, DISPLACEMENT, RELEASE, ARREST, ABDUCTION, DEPLOYMENT, AID ->
            draft.frame.roles().get("genitive") == Role.TARGET;
        default -> false;
      };
    }
    if (verb.trigger() == null) {
      // «يواصلون القتال للسيطرة على»: the purpose is the subject's own, whatever the verb.
      // «ردوا بإطلاق صواريخ»: so is the means of a verb that tells no event itself.
      String gov = draft.trigger().gov();
      boolean towards =
          verb.is(WordClass.VERB)
              && (gov.equals("نحو") || gov.equals("الي") || gov.equals("باتجاه"));
      return ((gov.equals("ل") || towards) && draft.type.family() == EventType.Family.TERRITORY)
          || (gov.equals("ب") && verb.is(WordClass.VERB) && draft.violent());
    }
    Frame own = verb.trigger().words().get(0).frame();
    if (own.role("subject") == Role.TARGET) {
      return false;
    }
    if (draft.is(EventType.DEPLOYMENT)
        && own.type().family() == EventType.Family.VIOLENCE
        && draft.trigger().bare()) {
      // «تقصف الطائرات تعزيزات»: who strikes them did not send them.
      return false;
    }
    // Another event's verb, with this one as its aim or companion: «تقدمت لاستعادة السيطرة». What
    // brought a death about was not done by the dead: «قتل مدني جراء استهدافه».
    Chunk trigger = draft.trigger();
    boolean brought = trigger.gov().equals(Chunk.CAUSE) || trigger.gov().equals("ب");
    return !brought
        || draft.is(EventType.CLASH)
        || (verb.trigger().words().get(0).frame().type() != EventType.KILLING
            && !trigger.gov().equals(Chunk.CAUSE));
  }

  /**
   * «شن غارات ردا على هجوم», «بعد قصف», «حول هجوم»: what a deed answers or follows is another's.
   */
  static boolean isOccasion(Clauses clauses, Draft draft) {
    Chunk noun = draft.trigger();
    Mention.Trigger word = noun.trigger();
    boolean own = word != null && !word.suffix().isEmpty();
    boolean one = (draft.violent() && !draft.is(EventType.CLASH)) || draft.is(EventType.AGREEMENT);
    if (own || !one || noun.index() == 0) {
      return false;
    }
    return noun.gov().equals(Chunk.CAUSE)
        // «خلال», «في إطار»: at the time of it, and not before.
        ? !clauses.chunks().get(noun.index() - 1).is(WordClass.CAUSE, "within")
        : ABOUT.contains(noun.gov());
  }

  /** All who talk are doers: «أجرى وفد محادثات مع الحكومة». */
  static boolean talks(Draft draft) {
    return draft.is(EventType.MEETING) || draft.is(EventType.AGREEMENT);
  }

  /** «قتل جنود في كمين»: who was killed in an attack did not make it; in a fight they took part. */
  static boolean diedIn(Clauses clauses, Predicate governor, Draft draft) {
    Mention.Trigger verb = governor.verb().trigger();
    if (verb == null
        || draft.is(EventType.CLASH)
        || verb.words().get(0).frame().type() != EventType.KILLING) {
      return false;
    }
    for (LossMention loss : clauses.losses()) {
      if (loss.toldBy(verb)) {
        return !loss.active();
      }
    }
    return governor.object().isEmpty();
  }
}
