package org.sanad.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Lexicon;
import org.sanad.mention.Mention.ActorMention;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.mention.Mention.Trigger;
import org.sanad.model.EventType;
import org.sanad.model.Sentence;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;
import org.sanad.text.KnownForm;

/**
 * Reads a sentence from its first token to its last and takes at each the mention that reaches
 * furthest; where two reach as far, a name goes before a place, a place before an event's word.
 */
public final class MentionFinder {
  private final Lexicon lexicon;
  private final TimeFinder times;
  private final LossFinder losses;
  private final FormTable forms;
  private final Lands lands;

  /** Uses the lexicon and the two finders that have tables of their own. */
  public MentionFinder(Lexicon lexicon, TimeFinder times, LossFinder losses) {
    this.lexicon = lexicon;
    this.times = times;
    this.losses = losses;
    this.forms = new FormTable(lexicon, times.lexicon(), losses.vocabulary());
    this.lands = Lands.of(lexicon.knowledge());
  }

  /** What the word lists say of a form; a text made with it spares looking that up again. */
  public KnownForm known(String form, TokenKind kind) {
    return forms.of(form, kind);
  }

  /** All mentions of a sentence. */
  public SentenceMentions find(AnnotatedText text, Sentence sentence) {
    FormFacts[] facts = forms.of(text, sentence);
    List<LossMention> lost = losses.find(text, sentence, facts);
    List<TimeMention> told = times.find(text, sentence, facts);
    int nextTime = 0;
    Scan scan = new Scan(text, sentence, lexicon, facts);
    ActorFinder actors = new ActorFinder(scan);
    PlaceFinder places = new PlaceFinder(scan, lands);
    List<Mention> found = new ArrayList<>();
    int at = scan.start();
    int listEnd = -1;
    while (at < scan.end()) {
      if (!scan.isWord(at) && !scan.isNumber(at)) {
        at++;
        continue;
      }
      boolean listed = listEnd >= 0 && at <= listEnd + 1;
      while (nextTime < told.size() && told.get(nextTime).first() < at) {
        nextTime++;
      }
      TimeMention time =
          nextTime < told.size() && told.get(nextTime).first() == at ? told.get(nextTime) : null;
      Mention mention = best(scan, actors, places, time, at, listed);
      if (mention instanceof Trigger trigger && countsLosses(trigger, lost)) {
        mention = null;
      }
      if (mention == null) {
        at++;
        continue;
      }
      found.add(mention);
      at = Math.max(mention.end(), at + 1);
      if (mention instanceof PlaceMention place) {
        listEnd = listed || isPlural(scan, place) ? skipMarks(scan, at) : -1;
      } else {
        listEnd = -1;
      }
    }
    return new SentenceMentions(sentence, found, lost);
  }

  /** «إصابة» with a number behind counts the injured; it is no verb with a pronoun (أصابه). */
  private static boolean countsLosses(Trigger trigger, List<LossMention> losses) {
    if (trigger.suffix().isEmpty()) {
      return false;
    }
    for (LossMention loss : losses) {
      if (loss.predicate() == trigger.first()) {
        return trigger.words().stream().noneMatch(word -> word.frame().type() == EventType.KILLING);
      }
    }
    return false;
  }

  /** Where a list of places may go on: behind closing quotes and a comma. */
  private static int skipMarks(Scan scan, int from) {
    int at = scan.skipQuotes(from);
    if (scan.form(at).equals("،")) {
      at = scan.skipQuotes(at + 1);
    }
    return at;
  }

  private static boolean isPlural(Scan scan, PlaceMention place) {
    for (int at = place.first(); at < Math.max(place.nameFirst(), place.first() + 1); at++) {
      if (scan.isPluralKind(at)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Mention best(
      Scan scan,
      ActorFinder actors,
      PlaceFinder places,
      @Nullable TimeMention time,
      int at,
      boolean listed) {
    Mention trigger = WordReader.at(scan, at);
    // A phrase begins with a word of the lexicon; only in a list may a bare unknown name follow.
    boolean known = scan.isWord(at) && !scan.at(at).isEmpty();
    ActorMention actor = known ? actors.at(at) : null;
    PlaceMention place = known || (listed && scan.isWord(at)) ? places.at(at, listed) : null;
    if (actor != null
        && trigger instanceof Trigger word
        && (Contest.accuses(scan, word)
            || (Contest.isWeak(actor) && trigger.end() >= actor.end()))) {
      actor = null;
    }
    if (place != null
        && trigger instanceof Trigger
        && place.places().isEmpty()
        && trigger.end() >= place.end()) {
      place = null;
    }
    Mention best = null;
    if (actor != null) {
      best = actor;
    }
    if (place != null && (actor == null || Contest.placeWins(scan, actor, place))) {
      best = place;
    }
    if (trigger != null
        && (best == null || trigger.end() > best.end() || Contest.isBareWeapon(best, trigger))) {
      best = trigger;
    }
    if (time != null
        && !Contest.isPlaceNotMonth(scan, time)
        && (best == null || time.end() >= best.end())) {
      String prefixes = prefixesOf(scan, at);
      best = new Mention.When(time.first(), time.end(), prefixes, time);
    }
    return best;
  }

  private static String prefixesOf(Scan scan, int at) {
    String form = scan.form(at);
    if (form.length() > 2 && form.startsWith("و") && !form.startsWith("وق")) {
      return "و";
    }
    return "";
  }
}
