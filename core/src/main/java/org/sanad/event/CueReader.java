package org.sanad.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.RelationCue;
import org.sanad.lexicon.RelationCue.End;
import org.sanad.lexicon.RelationCue.Kind;
import org.sanad.lexicon.RelationCues;
import org.sanad.mention.Mention;
import org.sanad.model.Relation;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;

/** Reads one phrase that may state a tie: finds what stands on its two sides and names it. */
final class CueReader {
  private final AnnotatedText text;
  private final Referents referents;
  private final Lexicon lexicon;
  private final RelationCues.Found found;
  private final CueSides sides;
  private final ListedChunks lists;
  private final CueTopic topic;
  private final PartyNames names;

  CueReader(
      AnnotatedText text,
      Clauses clauses,
      Referents referents,
      Lexicon lexicon,
      RelationCues.Found found) {
    this.text = text;
    this.referents = referents;
    this.lexicon = lexicon;
    this.found = found;
    this.sides = new CueSides(text, clauses, referents, found);
    this.lists = new ListedChunks(clauses);
    this.topic = new CueTopic(clauses, referents, found);
    this.names = new PartyNames(text, referents);
  }

  /** A name with the words that give it. */
  private record Named(String name, int first, int end) {}

  /** The ties that the phrase states under one reading, empty where that does not fit. */
  List<Tie> ties(RelationCue cue) {
    @Nullable Chunk before = sides.before(cue.before());
    @Nullable Chunk covering = sides.covering();
    @Nullable Chunk after = covering != null ? null : sides.after(cue.after(), cue.prepositions());
    List<Named> as = named(cue, cue.a(), before, after);
    List<Named> bs = as.isEmpty() ? List.of() : named(cue, cue.b(), before, after);
    if (before != null && cue.a() == End.BEFORE && !plausible(cue.type(), before, after)) {
      return List.of();
    }
    boolean met =
        (cue.before() == Kind.ANY || before != null || cue.a() == End.SUBJECT)
            && (cue.after() == Kind.ANY
                || cue.after() == Kind.PARTY
                || after != null
                || covering != null
                || sides.pronounEnd(cue.prepositions()) > 0);
    List<Tie> ties = new ArrayList<>();
    if (met) {
      for (Named a : as) {
        for (Named b : bs) {
          ties.add(tie(cue.type(), a, b));
        }
      }
    }
    return ties;
  }

  /**
   * Whether one can belong to the other: a state belongs to nobody, nor do those of other lands.
   */
  private boolean plausible(Relation.Type type, Chunk before, @Nullable Chunk after) {
    if (type != Relation.Type.MEMBER_OF) {
      return true;
    }
    Actor member = referents.actor(before.mention());
    Actor whole = after == null ? null : referents.actor(after.mention());
    boolean state = member != null && member.kind().equals("state");
    if (!names.isNamed(before.mention()) || state) {
      return false;
    }
    return member == null
        || whole == null
        || member.countries().isEmpty()
        || whole.countries().isEmpty()
        || !Collections.disjoint(member.countries(), whole.countries());
  }

  private Tie tie(Relation.Type type, Named a, Named b) {
    int first = Math.min(found.first(), Math.min(a.first(), b.first()));
    int end = Math.max(found.end(), Math.max(a.end(), b.end()));
    return new Tie(type, a.name(), b.name(), first, end);
  }

  private List<Named> named(
      RelationCue cue, End end, @Nullable Chunk before, @Nullable Chunk after) {
    return switch (end) {
      case BEFORE ->
          before == null
              ? List.of()
              : cue.before() == Kind.PLACE ? names(lists.before(before)) : names(List.of(before));
      case NEAREST -> nearest(cue);
      case AFTER -> after(cue, before, after);
      case SUBJECT -> names(before != null ? List.of(before) : topic.subject());
      case EARLIER -> before == null ? List.of() : names(lists.joinedTo(before));
      case BEYOND -> after == null ? List.of() : names(sides.beyond(after));
      case PERSON -> person(after == null ? found.end() : after.end());
      case CUE -> List.of(cueItself());
    };
  }

  /** One is led by one and belongs to one: a list behind goes on with something else. */
  private static boolean isOne(Relation.Type type) {
    return type == Relation.Type.LED_BY || type == Relation.Type.MEMBER_OF;
  }

  private List<Named> nearest(RelationCue cue) {
    Chunk nearest = sides.nearest(cue.before());
    return nearest == null ? List.of() : names(List.of(nearest));
  }

  private List<Named> after(RelationCue cue, @Nullable Chunk before, @Nullable Chunk after) {
    if (after != null) {
      return names(isOne(cue.type()) ? List.of(after) : lists.after(after));
    }
    int pronoun = sides.pronounEnd(cue.prepositions());
    if (pronoun > 0 && before != null) {
      List<Named> meant = names(topic.meantByPronoun(before));
      return meant.stream().map(n -> new Named(n.name(), n.first(), pronoun)).toList();
    }
    Chunk covering = sides.covering();
    if (covering != null) {
      return insideName(covering);
    }
    return cue.after() == Kind.PARTY ? person(found.end()) : List.of();
  }

  /** The party whose name stands in the name of another: «التحالف بقيادة السعودية». */
  private List<Named> insideName(Chunk covering) {
    int end = covering.end();
    for (int at = found.end(); at < end && at <= found.end() + 1; at++) {
      for (Match match : lexicon.at(text, at, end)) {
        for (Entry entry : match.entries()) {
          if (entry instanceof Entry.ActorName name && name.actor().armed()) {
            return List.of(new Named(name.actor().nameEn(), at, match.end()));
          }
        }
      }
    }
    return List.of();
  }

  private List<Named> person(int from) {
    PersonNames.Person person = new PersonNames(text, lexicon).at(from, sides.nextTime(from));
    return person == null
        ? List.of()
        : List.of(new Named(person.name(), person.first(), person.end()));
  }

  private Named cueItself() {
    String words = text.quote(found.first(), found.end()).text();
    String form = text.form(found.first());
    boolean and = form.startsWith("و") && words.startsWith("و");
    return new Named(and ? words.substring(1) : words, found.first(), found.end());
  }

  private List<Named> names(List<Chunk> chunks) {
    List<Named> named = new ArrayList<>();
    for (Chunk chunk : chunks) {
      Mention mention = chunk.mention();
      String name =
          mention instanceof Mention.PlaceMention place && sides.isPlaceHere(chunk)
              ? names.place(place)
              : names.party(mention);
      if (name != null) {
        named.add(new Named(name, mention.first(), mention.end()));
      }
    }
    return named;
  }
}
