package org.sanad.app.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.app.actors.ActorProfile;
import org.sanad.app.actors.Candidate;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ActorAlias;
import org.sanad.lexicon.ActorRelation;
import org.sanad.lexicon.Entry;

/** Actors for eyes. */
public final class ActorsText {
  private final Map<String, Actor> actors;

  /**
   * @param actors the actors by id, for the names of those that a relation leads to
   */
  public ActorsText(Map<String, Actor> actors) {
    this.actors = actors;
  }

  /** Whom a name may mean, a line each. */
  public String candidates(List<Candidate> candidates) {
    StringBuilder out = new StringBuilder();
    for (Candidate candidate : candidates) {
      Entry.ActorName name = candidate.alias().name();
      out.append(candidate.meant() ? "* " : "  ")
          .append(named(name.actor().id()))
          .append("  ")
          .append(kind(name.actor()))
          .append("\n    ")
          .append(alias(candidate.alias()))
          .append(": ")
          .append(candidate.why())
          .append('\n');
    }
    return out.toString();
  }

  /** What is known of an actor. */
  public String profile(ActorProfile profile) {
    Actor actor = profile.actor();
    StringBuilder out = new StringBuilder();
    out.append(named(actor.id())).append('\n');
    out.append("  ").append(kind(actor));
    out.append(actor.inter() == 0 ? "" : ", ACLED inter " + actor.inter());
    out.append(actor.plover() == null ? "" : ", PLOVER " + actor.plover()).append('\n');
    if (profile.day() != null) {
      String called = profile.called();
      out.append("on ").append(profile.day());
      out.append(
          called == null || called.equals(actor.id())
              ? "\n"
              : " it was called " + named(called) + '\n');
    }
    list(out, "names", profile.names().stream().map(ActorsText::alias).toList());
    list(out, "line of names", profile.line().stream().map(this::step).toList());
    list(out, "ties", profile.ties().stream().map(r -> tie(r, r.b())).toList());
    list(
        out,
        "who is tied to it",
        profile.members().stream().map(r -> named(r.a()) + " " + tie(r, "")).toList());
    list(out, "sides in wars", profile.sides().stream().map(ActorsText::side).toList());
    return out.toString();
  }

  private static void list(StringBuilder out, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.append(title).append(":\n");
      lines.forEach(line -> out.append("  ").append(line).append('\n'));
    }
  }

  private String named(String id) {
    Actor actor = actors.get(id);
    return actor == null
        ? id
        : id + "  " + actor.nameEn() + "  " + Bidi.isolate(Bidi.plain(actor.nameAr()));
  }

  private static String kind(Actor actor) {
    return actor.kind()
        + (actor.countries().isEmpty() ? "" : " in " + String.join(", ", actor.countries()));
  }

  private static String alias(ActorAlias alias) {
    Entry.ActorName name = alias.name();
    String countries = name.countries().stream().sorted().collect(Collectors.joining(", "));
    return Bidi.isolate(Bidi.plain(alias.text()))
        + "  ["
        + name.wording()
        + "]"
        + (countries.isEmpty() ? "" : " in " + countries)
        + range(day(name.from()), day(name.to()));
  }

  private String step(ActorRelation step) {
    return named(step.a()) + " -> " + named(step.b()) + range(day(step.from()), "") + source(step);
  }

  private String tie(ActorRelation tie, String other) {
    return tie.kind().code()
        + (other.isEmpty() ? "" : " " + named(other))
        + range(day(tie.from()), day(tie.to()))
        + source(tie);
  }

  private static String side(ActorProfile.Side side) {
    String what = side.side().id() + "  " + side.side().nameEn();
    ActorRelation told = side.told();
    return told == null
        ? what + ", as its group"
        : what + range(day(told.from()), day(told.to())) + source(told);
  }

  private static String source(ActorRelation relation) {
    return " (" + relation.source() + ")";
  }

  private static String day(@Nullable Object date) {
    return date == null ? "" : date.toString();
  }

  private static String range(String from, String to) {
    return (from.isEmpty() ? "" : " from " + from) + (to.isEmpty() ? "" : " to " + to);
  }

  /** What to say of whom a name means, before the candidates. */
  public static String heading(String name, String country, @Nullable LocalDate day) {
    return Bidi.isolate(Bidi.plain(name))
        + (country.isEmpty() ? "" : " in " + country)
        + (day == null ? "" : " on " + day)
        + ":\n";
  }
}
