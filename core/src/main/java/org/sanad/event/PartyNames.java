package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;

/**
 * What parties and places are called: by the directory or the gazetteer, else in the report's
 * words.
 */
final class PartyNames {
  private static final List<String> PLURALS =
      List.of("ات", "تين", "القري", "المدن", "الاحياء", "المناطق");

  private final AnnotatedText text;
  private final Referents referents;
  private final PlaceWriter places;

  PartyNames(AnnotatedText text, Referents referents) {
    this.text = text;
    this.referents = referents;
    this.places = new PlaceWriter(text, referents);
  }

  /** A party's name, null where the words lead to nobody who could be named or armed. */
  @Nullable String party(Mention mention) {
    Actor actor = referents.actor(mention);
    if (actor != null) {
      return actor.reportsOnly() || actor.civilians() ? null : actor.nameEn();
    }
    if (!(mention instanceof Mention.ActorMention party)) {
      return null;
    }
    boolean unnamed =
        party.kind() == ActorKind.ANAPHOR
            || party.kind() == ActorKind.PRONOUN
            || party.kind() == ActorKind.DEMONYM
            || party.kind() == ActorKind.CIVIL_OBJECT
            || party.kind() == ActorKind.PERSONS;
    return unnamed || party.site() || !party.unit().isEmpty() ? null : words(mention);
  }

  /** Whether somebody is called by a name, known or not, and not only «مجموعة» or «قوات». */
  boolean isNamed(Mention mention) {
    boolean group =
        mention instanceof Mention.ActorMention party && party.kind() == ActorKind.UNKNOWN_GROUP;
    return group || referents.actor(mention) != null;
  }

  /** «البلدات»: several, of which no one place was named before. */
  private boolean isPlural(Mention.PlaceMention mention) {
    String form = text.form(mention.first());
    for (String plural : PLURALS) {
      if (form.endsWith(plural)) {
        return true;
      }
    }
    return false;
  }

  /** A place's name, null where only its kind is told and nothing before says which. */
  @Nullable String place(Mention.PlaceMention mention) {
    Mention.PlaceMention named = mention;
    if (mention.anaphor()) {
      named = referents.antecedent(mention);
      if (named == null || mention.kindWord().equals("area") || isPlural(mention)) {
        return null;
      }
    }
    String name = places.write(named).name();
    if (name != null) {
      return name;
    }
    return named.nameEnd() > named.nameFirst() ? words(named) : null;
  }

  /** The words of a mention without what is attached before them. */
  String words(Mention mention) {
    String words = text.quote(mention.first(), mention.end()).text();
    for (int i = 0; i < mention.prefixes().length(); i++) {
      char prefix = mention.prefixes().charAt(i);
      if (words.length() < 2 || words.charAt(0) != prefix) {
        return words;
      }
      words = words.substring(1);
      if (prefix == 'ل' && words.charAt(0) == 'ل') {
        // «للنظام» is written for ل + النظام.
        words = "ا" + words;
      }
    }
    return words;
  }
}
