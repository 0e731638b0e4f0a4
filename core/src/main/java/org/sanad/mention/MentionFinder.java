package org.sanad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.Meaning;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.mention.Mention.ActorMention;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.mention.Mention.SourceMention;
import org.sanad.mention.Mention.Trigger;
import org.sanad.model.EventType;
import org.sanad.model.Sentence;
import org.sanad.model.SourceKind;
import org.sanad.text.AnnotatedText;

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

  /** All mentions of a sentence. */
  public SentenceMentions find(AnnotatedText text, Sentence sentence) {
    FormFacts[] facts = forms.of(text.tokens(), sentence);
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
    Mention trigger = triggerOrWord(scan, at);
    // A phrase begins with a word of the lexicon; only in a list may a bare unknown name follow.
    boolean known = scan.isWord(at) && !scan.at(at).isEmpty();
    ActorMention actor = known ? actors.at(at) : null;
    PlaceMention place = known || (listed && scan.isWord(at)) ? places.at(at, listed) : null;
    if (actor != null
        && trigger instanceof Trigger
        && isWeak(actor)
        && trigger.end() >= actor.end()) {
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
    if (place != null && (actor == null || placeWins(scan, actor, place))) {
      best = place;
    }
    if (trigger != null
        && (best == null || trigger.end() > best.end() || isBareWeapon(best, trigger))) {
      best = trigger;
    }
    if (time != null
        && !isPlaceNotMonth(scan, time)
        && (best == null || time.end() >= best.end())) {
      String prefixes = prefixesOf(scan, at);
      best = new Mention.When(time.first(), time.end(), prefixes, time);
    }
    return best;
  }

  /** «طائرات» alone is a means, not somebody. */
  private static boolean isBareWeapon(Mention best, Mention trigger) {
    return trigger instanceof Mention.WeaponMention
        && best instanceof ActorMention actor
        && actor.kind() == ActorKind.UNNAMED_FORCE
        && trigger.end() >= best.end();
  }

  private static boolean isWeak(ActorMention actor) {
    return actor.kind() != ActorKind.NAMED;
  }

  private static boolean placeWins(Scan scan, ActorMention actor, PlaceMention place) {
    if (actor.kind() == ActorKind.CIVIL_OBJECT
        && place.places().isEmpty()
        && actor.end() >= place.end()) {
      return false;
    }
    if (place.end() != actor.end()) {
      if (actor.kind() == ActorKind.NAMED && place.places().isEmpty()) {
        return false;
      }
      if (!place.places().isEmpty() && isWeak(actor) && actor.kind() != ActorKind.UNKNOWN_GROUP) {
        return place.end() >= actor.end() || actor.site();
      }
      return place.end() > actor.end();
    }
    if (actor.kind() == ActorKind.UNKNOWN_GROUP) {
      String before = scan.form(actor.first() - 1);
      return place.preposition().equals("ب")
          || before.equals("في")
          || before.equals("علي")
          || before.equals("من")
          || before.equals("الي")
          || !place.places().isEmpty();
    }
    if (actor.kind() == ActorKind.NAMED) {
      return !place.places().isEmpty() && (!place.asActor().isEmpty() || actor.site());
    }
    if (actor.kind() == ActorKind.CIVIL_OBJECT) {
      return !place.places().isEmpty();
    }
    if (actor.kind() == ActorKind.DEMONYM) {
      return !place.places().isEmpty();
    }
    return true;
  }

  /** «إب» folds to the month «آب»: alone, it is the Yemeni city. */
  private static boolean isPlaceNotMonth(Scan scan, TimeMention time) {
    return time.end() - time.first() == 1
        && scan.form(time.first()).endsWith("اب")
        && scan.form(time.first()).length() <= 3;
  }

  private static String prefixesOf(Scan scan, int at) {
    String form = scan.form(at);
    if (form.length() > 2 && form.startsWith("و") && !form.startsWith("وق")) {
      return "و";
    }
    return "";
  }

  private @Nullable Mention triggerOrWord(Scan scan, int at) {
    Mention best = null;
    for (Match match : scan.at(at)) {
      if (best instanceof Trigger known
          && match.end() == known.end()
          && match.prefixes().equals(known.prefixes())) {
        // «سيطرتها» is the verbal noun or the verb, each with the pronoun.
        for (Entry.FrameWord word : match.meaning().frames()) {
          if (!known.words().contains(word)) {
            known.words().add(word);
          }
        }
        continue;
      }
      Meaning meaning = match.meaning();
      if (!meaning.isWord()) {
        continue;
      }
      boolean event = (meaning.kinds() & Meaning.FRAME) != 0;
      Entry.@Nullable PlainWord plain = meaning.plain();
      Mention here = null;
      if (plain != null
          && (plain.wordClass() == WordClass.PREPOSITION
              || plain.wordClass() == WordClass.COMPLEMENTIZER)
          && match.prefixes().isEmpty()
          && (!event || plain.wordClass() == WordClass.COMPLEMENTIZER)) {
        // «إنها» is no «أنهى», though both are written alike.
        here = plainMention(match, plain);
      } else if (event) {
        List<Entry.FrameWord> frames = meaning.frames();
        here =
            new Trigger(
                match.first(),
                match.end(),
                match.prefixes(),
                new ArrayList<>(frames),
                match.suffix(),
                match.definite() || (scan.form(at).startsWith("ال") && noVerb(frames)),
                meaning.operators());
      } else if ((meaning.kinds() & Meaning.OPERATOR) != 0) {
        here =
            new Mention.OperatorMention(
                match.first(), match.end(), match.prefixes(), meaning.operators(), match.suffix());
      } else if (plain != null) {
        here = plainMention(match, plain);
      }
      if (here != null && (best == null || here.end() > best.end())) {
        best = here;
      }
    }
    return best;
  }

  private static boolean noVerb(List<Entry.FrameWord> frames) {
    for (Entry.FrameWord word : frames) {
      if (word.form().isVerb()) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Mention plainMention(Match match, Entry.PlainWord plain) {
    return switch (plain.wordClass()) {
      case SOURCE ->
          new SourceMention(
              match.first(),
              match.end(),
              match.prefixes(),
              SourceKind.valueOf(plain.value().toUpperCase(Locale.ROOT)),
              false);
      case TITLE ->
          new SourceMention(
              match.first(), match.end(), match.prefixes(), SourceKind.OFFICIAL, true);
      case WEAPON ->
          new Mention.WeaponMention(match.first(), match.end(), match.prefixes(), plain.value());
      case FILLER,
          PREPOSITION,
          CONJUNCTION,
          COMPLEMENTIZER,
          RELATIVE,
          SUBORDINATOR,
          CAUSE,
          ACCORDING,
          VERB ->
          new Mention.WordMention(
              match.first(), match.end(), match.prefixes(), plain, match.suffix());
      default -> null;
    };
  }
}
