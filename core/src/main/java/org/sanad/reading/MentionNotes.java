package org.sanad.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention;
import org.sanad.model.Quote;
import org.sanad.model.TimeExpression;
import org.sanad.resolve.Referents;
import org.sanad.resolve.Timeline;
import org.sanad.text.AnnotatedText;

/** Mentions in one line each: {@code [10,18) place حلب = Aleppo}. */
final class MentionNotes {
  private final AnnotatedText text;
  private final Referents referents;
  private final Timeline timeline;

  MentionNotes(Stages stages) {
    this.text = stages.text();
    this.referents = stages.referents();
    this.timeline = stages.timeline();
  }

  /** Where a mention stands, what it is, and what it was resolved to. */
  String of(Mention mention) {
    Quote quote = text.quote(mention.first(), mention.end());
    return quote.span() + " " + kind(mention) + " " + quote.text() + meaning(mention);
  }

  /** A mention's words with their span. */
  String words(Mention mention) {
    Quote quote = text.quote(mention.first(), mention.end());
    return quote.span() + " " + quote.text();
  }

  private static String kind(Mention mention) {
    if (mention instanceof Mention.ActorMention actor) {
      return "actor/"
          + lower(actor.kind())
          + (actor.site() ? "/site" : "")
          + (actor.who().isEmpty() ? "" : "/" + actor.who());
    } else if (mention instanceof Mention.PlaceMention place) {
      return "place"
          + (place.kindWord().isEmpty() ? "" : "/" + place.kindWord())
          + (place.vicinity() ? "/near" : "")
          + (place.anaphor() ? "/meant" : "");
    } else if (mention instanceof Mention.When) {
      return "time";
    } else if (mention instanceof Mention.WeaponMention weapon) {
      return "weapon/" + weapon.weaponClass();
    } else if (mention instanceof Mention.Trigger trigger) {
      return trigger.operators().isEmpty() ? "trigger" : "trigger/operator";
    } else if (mention instanceof Mention.OperatorMention) {
      return "operator";
    } else if (mention instanceof Mention.SourceMention source) {
      return "source/" + source.kind().code();
    }
    return "word/" + lower(((Mention.WordMention) mention).word().wordClass());
  }

  private String meaning(Mention mention) {
    if (mention instanceof Mention.Trigger trigger) {
      return " = "
          + trigger.words().stream()
              .map(word -> word.frame().name() + "(" + lower(word.form()) + ")")
              .distinct()
              .collect(Collectors.joining(", "))
          + operators(trigger.operators());
    } else if (mention instanceof Mention.OperatorMention operator) {
      return operators(operator.words());
    } else if (mention instanceof Mention.When when) {
      @Nullable TimeExpression time = timeline.of(when.time());
      return time == null ? "" : " = " + time.from() + ".." + time.to() + " (" + time.basis() + ")";
    }
    StringBuilder meaning = new StringBuilder();
    Place place = referents.place(mention);
    if (place != null) {
      meaning.append(" = ").append(place.nameEn());
    }
    if (mention instanceof Mention.PlaceMention inner) {
      Mention.PlaceMention outer = referents.container(inner);
      meaning.append(outer == null ? "" : " in " + words(outer));
    }
    Actor actor = referents.actor(mention);
    if (actor != null) {
      meaning.append(place == null ? " = " : ", as a party ").append(actor.nameEn());
    }
    return meaning.toString();
  }

  private static String operators(List<Entry.OperatorWord> words) {
    return words.isEmpty()
        ? ""
        : " = "
            + words.stream()
                .map(word -> lower(word.operator()))
                .distinct()
                .collect(Collectors.joining(", "));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
