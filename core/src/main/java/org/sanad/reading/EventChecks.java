package org.sanad.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.Mention;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.Argument;
import org.sanad.model.Diagnostic;
import org.sanad.model.Event;
import org.sanad.model.EventType.Family;
import org.sanad.model.PlaceArgument;
import org.sanad.model.Quote;
import org.sanad.model.Span;
import org.sanad.model.Status;
import org.sanad.model.TimeExpression;
import org.sanad.model.TimePrecision;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;

/** What the fields of events left open; each stretch of words is told once for each code. */
final class EventChecks {
  private final List<SentenceMentions> sentences;
  private final AnnotatedText text;
  private final PlaceChecks places;
  private final Map<Known, Diagnostic> found = new LinkedHashMap<>();

  /** What is told once. */
  private record Known(String code, Span span) {}

  EventChecks(List<SentenceMentions> sentences, AnnotatedText text, Referents referents) {
    this.places = new PlaceChecks(text, referents);
    this.sentences = sentences;
    this.text = text;
  }

  /**
   * The mention whose first code point words begin with: an argument's words may go on behind the
   * mention that names it.
   */
  private @Nullable Mention at(Span words) {
    int from = 0;
    int to = sentences.size();
    while (to - from > 1) {
      int middle = (from + to) >>> 1;
      boolean before = sentences.get(middle).sentence().span().start() <= words.start();
      from = before ? middle : from;
      to = before ? to : middle;
    }
    for (Mention mention : from < to ? sentences.get(from).mentions() : List.<Mention>of()) {
      if (text.start(mention.first()) == words.start()) {
        return mention;
      }
    }
    return null;
  }

  List<Diagnostic> of(List<Event> events) {
    for (Event event : events) {
      for (PlaceArgument place : event.places()) {
        if (at(place.quote().span()) instanceof Mention.PlaceMention mention) {
          add(places.check(place, mention));
        }
      }
      event.actors().forEach(this::party);
      event.targets().forEach(this::party);
      time(event.time());
      boolean somewhere =
          event.type().family() == Family.VIOLENCE || event.type().family() == Family.TERRITORY;
      if (somewhere && event.places().isEmpty() && event.status() == Status.OCCURRED) {
        Quote trigger = event.triggers().get(0);
        add(
            new Diagnostic(
                "event.no_place",
                trigger.span(),
                event.id() + " " + event.type().code() + ": the report names no place for it"));
      }
    }
    return new ArrayList<>(found.values());
  }

  private void add(@Nullable Diagnostic diagnostic) {
    if (diagnostic != null) {
      found.putIfAbsent(new Known(diagnostic.code(), diagnostic.span()), diagnostic);
    }
  }

  private void party(Argument party) {
    if (party.id() != null || !(at(party.quote().span()) instanceof Mention.ActorMention mention)) {
      return;
    }
    switch (mention.kind()) {
      case NAMED ->
          add(
              new Diagnostic(
                  Referents.isCommon(mention) ? "actor.generic" : "actor.ambiguous",
                  party.quote().span(),
                  words(party)
                      + (Referents.isCommon(mention)
                          ? " is a common noun, and nothing in the report tells whom it means: "
                          : " is a name that the directory knows, for nobody in this report's"
                              + " country and time: ")
                      + candidates(mention)));
      case UNKNOWN_GROUP ->
          add(
              new Diagnostic(
                  "actor.unresolved",
                  party.quote().span(),
                  words(party) + " is not in the actor directory: add it under its side"));
      case ANAPHOR, PRONOUN ->
          add(
              new Diagnostic(
                  "actor.no_antecedent",
                  party.quote().span(),
                  words(party) + " stands for a party that was not found before it"));
      case PERSONS, UNNAMED_FORCE, CIVIL_OBJECT, DEMONYM -> {
        // Nobody is named, so there is nobody to look up.
      }
    }
  }

  private static String words(Argument party) {
    return "«" + party.quote().text() + "»";
  }

  private static String candidates(Mention.ActorMention mention) {
    List<String> names = new ArrayList<>();
    mention.names().stream()
        .map(name -> name.actor().nameEn())
        .distinct()
        .limit(5)
        .forEach(names::add);
    return String.join("; ", names);
  }

  private void time(@Nullable TimeExpression time) {
    if (time == null) {
      return;
    }
    if (time.basis().equals("relative, no anchor")) {
      add(
          new Diagnostic(
              "time.relative_no_anchor",
              time.quote().span(),
              "«" + time.quote().text() + "» counts from a day that the report does not give"));
    } else if (time.precision() == TimePrecision.VAGUE || time.basis().equals("vague")) {
      add(
          new Diagnostic(
              "time.vague",
              time.quote().span(),
              "«" + time.quote().text() + "» cannot be placed on the calendar"));
    }
  }
}
