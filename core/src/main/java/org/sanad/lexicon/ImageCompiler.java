package org.sanad.lexicon;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes compiled knowledge, and numbers all that is pointed to in the order of writing. */
final class ImageCompiler {
  private final ImageWriter out = new ImageWriter();
  private final IdentityHashMap<Frame, Integer> frames = new IdentityHashMap<>();
  private final Map<String, Integer> actors = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Entry, Integer> entries = new LinkedHashMap<>();

  void write(Compiled all, OutputStream to) throws IOException {
    out.all(all.frames(), this::frame);
    ActorDirectory directory = all.directory();
    out.all(directory.actors().values(), this::actor);
    out.all(directory.sides().values(), this::side);
    List<ActorAlias> aliases = directory.aliases();
    aliases.forEach(alias -> entries.putIfAbsent(alias.name(), entries.size()));
    int names = entries.size();
    out.all(aliases.stream().map(ActorAlias::name).distinct().toList(), this::name);
    out.all(aliases, this::alias);
    out.all(directory.relations(), this::relation);
    out.all(parentsFirst(all.places()), this::place);
    out.all(
        new TreeMap<>(all.geonames()).entrySet(),
        link -> {
          out.text(link.getKey());
          out.text(link.getValue());
        });
    all.trie().entries(entry -> entries.putIfAbsent(entry, entries.size()));
    out.all(new ArrayList<>(entries.keySet()).subList(names, entries.size()), this::entry);
    node(all.trie().root());
    Map<RelationCue, Integer> cues = new LinkedHashMap<>();
    Map<String, List<RelationCue>> phrases = all.relations().phrases();
    phrases.values().forEach(list -> list.forEach(cue -> cues.putIfAbsent(cue, cues.size())));
    out.all(cues.keySet(), this::cue);
    out.all(
        phrases.entrySet(),
        phrase -> {
          out.text(phrase.getKey());
          out.all(phrase.getValue(), cue -> out.number(cues.getOrDefault(cue, 0)));
        });
    out.finish(to);
  }

  private void frame(Frame frame) {
    frames.put(frame, frames.size());
    out.text(frame.name());
    out.constant(frame.type());
    out.all(
        new TreeMap<>(frame.byMeans()).entrySet(),
        means -> {
          out.text(means.getKey());
          out.constant(means.getValue());
        });
    out.all(
        new TreeMap<>(frame.roles()).entrySet(),
        role -> {
          out.text(role.getKey());
          out.constant(role.getValue());
        });
    out.texts(frame.needs());
    out.texts(frame.with().all());
    out.texts(frame.without().all());
    out.flag(frame.light());
    out.all(
        frame.examples(),
        example -> {
          out.text(example.text());
          out.text(example.expect());
        });
    out.all(frame.counterexamples(), out::text);
    out.text(frame.origin());
  }

  private void actor(Actor actor) {
    actors.put(actor.id(), actors.size());
    out.text(actor.id());
    out.text(actor.nameEn());
    out.text(actor.nameAr());
    out.text(actor.kind());
    out.number(actor.inter());
    out.orNull(actor.plover());
    out.texts(actor.countries());
  }

  private void side(WarSide side) {
    out.text(side.id());
    out.text(side.war());
    out.text(side.nameEn());
    out.text(side.nameAr());
    out.texts(side.against());
  }

  private void name(Entry.ActorName name) {
    out.number(actors.getOrDefault(name.actor().id(), 0));
    out.text(name.wording());
    out.texts(name.countries());
    day(name.from());
    day(name.to());
  }

  private void alias(ActorAlias alias) {
    out.text(alias.text());
    out.text(alias.form());
    out.number(entries.getOrDefault(alias.name(), 0));
    out.text(alias.file());
    out.number(alias.line());
  }

  private void day(@Nullable LocalDate day) {
    out.number(day == null ? 0 : (int) day.toEpochDay() + KnowledgeImage.DAYS);
  }

  private void relation(ActorRelation relation) {
    out.text(relation.a());
    out.constant(relation.kind());
    out.text(relation.b());
    date(relation.from());
    date(relation.to());
    out.text(relation.source());
    out.text(relation.file());
    out.number(relation.line());
  }

  private void date(@Nullable PartialDate date) {
    out.flag(date != null);
    if (date != null) {
      day(date.first());
      day(date.last());
      out.constant(date.precision());
    }
  }

  private static List<Place> parentsFirst(Map<String, Place> places) {
    Map<String, Place> sorted = new LinkedHashMap<>();
    for (Place place : places.values()) {
      List<Place> chain = new ArrayList<>();
      for (Place at = place; at != null; at = at.parent()) {
        chain.add(0, at);
      }
      chain.forEach(at -> sorted.putIfAbsent(at.id(), at));
    }
    return List.copyOf(sorted.values());
  }

  private void place(Place place) {
    places.put(place.id(), places.size());
    out.text(place.id());
    out.text(place.nameAr());
    out.text(place.nameEn());
    out.text(place.kind());
    out.number(place.parent() == null ? 0 : places.getOrDefault(place.parent().id(), 0) + 1);
    out.real(place.lat());
    out.real(place.lon());
    out.real(place.radiusKm());
    out.orNull(place.pcode());
    out.text(place.country());
    out.number(place.prominence());
    out.text(place.source());
  }

  private void entry(Entry entry) {
    if (entry instanceof Entry.FrameWord word) {
      out.number(0);
      out.number(frames.getOrDefault(word.frame(), 0));
      out.constant(word.form());
    } else if (entry instanceof Entry.OperatorWord word) {
      out.number(1);
      out.constant(word.operator());
      out.constant(word.form());
      out.text(word.preposition());
    } else if (entry instanceof Entry.PlainWord word) {
      out.number(2);
      out.constant(word.wordClass());
      out.constant(word.form());
      out.text(word.value());
    } else if (entry instanceof Entry.PlaceName name) {
      out.number(3);
      out.number(places.getOrDefault(name.place().id(), 0));
    } else {
      throw new IllegalStateException("a name that no alias has: " + entry);
    }
  }

  private void node(PhraseTrie.Node node) {
    out.all(node.entries(), entry -> out.number(entries.getOrDefault(entry, 0)));
    out.all(
        new TreeMap<>(node.next()).entrySet(),
        next -> {
          out.text(next.getKey());
          node(next.getValue());
        });
  }

  private void cue(RelationCue cue) {
    out.constant(cue.type());
    out.constant(cue.a());
    out.constant(cue.b());
    out.constant(cue.before());
    out.constant(cue.after());
    out.texts(cue.prepositions());
  }
}
