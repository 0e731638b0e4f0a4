package org.sanad.register.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.register.fuse.Written;
import org.sanad.register.model.Claim;
import org.sanad.register.model.ClaimChange;
import org.sanad.register.model.Coded;
import org.sanad.register.model.Correction;
import org.sanad.register.model.Correction.Field;
import org.sanad.register.model.Decision;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.Passage;
import org.sanad.register.model.Revision;
import org.sanad.register.model.Where;
import org.sanad.register.store.DecisionLog;
import org.sanad.register.store.Digest;

/** Puts values in the place of what was read. */
final class Correcting {
  /** What ids look like, so that a mistyped one does not become a name. */
  private static final Pattern ID =
      Pattern.compile("[A-Za-z]{2,}[-:]?[A-Za-z0-9:-]*[-:0-9][A-Za-z0-9:-]*");

  private final Deciding deciding;
  private final Names names;

  Correcting(Deciding deciding, Names names) {
    this.deciding = deciding;
    this.names = names;
  }

  Decided edit(Seen seen, Field field, NewValue value, String why) {
    FusedEvent now = deciding.event(seen);
    check(now, field, value);
    Correction correction =
        field.several() ? several(now, field, value) : single(now, field, value);
    Decision decision = deciding.log("edit", now.id(), List.of(now.id()), detail(correction), why);
    add(correction, decision, why);
    return deciding.update(decision, Revision.Kind.EDIT, why, List.of(now));
  }

  /**
   * What an event that was just made gets, as part of the decision that made it.
   *
   * @param value of a field that has several, the claims that stay, with | between them
   */
  void choose(FusedEvent now, Field field, String value, Decision decision, String why) {
    if (!field.several()) {
      NewValue chosen = NewValue.of(value);
      check(now, field, chosen);
      part(single(now, field, chosen), decision, why);
      return;
    }
    Set<String> stay = new TreeSet<>();
    for (String each : value.split("\\|", -1)) {
      stay.add(Objects.requireNonNull(going(now, field, each).key()));
    }
    for (String key : keys(now, field)) {
      if (!stay.contains(key)) {
        part(several(now, field, new NewValue(null, key, null)), decision, why);
      }
    }
  }

  /** Each correction has a line of its own in the log, by whose number it can be spoken against. */
  private void part(Correction c, Decision whole, String why) {
    String event = whole.subject();
    Decision own =
        deciding.log(
            "edit", event, List.of(event), DecisionLog.partOf(whole.number(), detail(c)), why);
    add(c, own, why);
  }

  private void add(Correction c, Decision decision, String why) {
    deciding
        .session()
        .judgements()
        .correct(
            new Correction(
                c.telling(),
                c.field(),
                c.value(),
                c.read(),
                null,
                deciding.by(),
                why,
                decision.number(),
                c.claim(),
                c.evidence()),
            decision.number());
  }

  private void check(FusedEvent now, Field field, NewValue value) {
    String fault = value.value() == null ? null : Written.fault(field, value.value());
    if (fault != null) {
      throw new ReviewException(fault);
    }
    if (!field.several() && (value.value() == null || value.target() != null)) {
      throw new ReviewException(
          "An event has one " + field.code() + ": give the value that it is to have.");
    }
    Passage at = value.evidence();
    if (at == null) {
      return;
    }
    if (!now.reports().contains(at.report())) {
      throw new ReviewException(
          at.report()
              + " is no report of "
              + now.id()
              + ": point at words of one of "
              + String.join(" ", now.reports()));
    }
    if (words(at) == null) {
      throw new ReviewException(
          "The report " + at.report() + " has no words at " + at.span() + ", or they were purged.");
    }
  }

  private @Nullable String words(Passage at) {
    return Passages.words(deciding.session(), at);
  }

  private static Correction single(FusedEvent now, Field field, NewValue value) {
    return new Correction(
        now.tellings().get(0),
        field,
        value.value(),
        readValue(now, field),
        null,
        "",
        "",
        0,
        null,
        value.evidence());
  }

  /** What was read, under a correction that stands already. */
  private static @Nullable String readValue(FusedEvent now, Field field) {
    for (Correction each : now.corrections()) {
      if (each.field() == field) {
        return each.proposed() == null ? each.read() : each.proposed();
      }
    }
    return Coded.value(now, field);
  }

  private Correction several(FusedEvent now, Field field, NewValue value) {
    String written = value.value();
    if (written == null && value.target() == null) {
      throw new ReviewException("Say what is to be added, or which claim is to go.");
    }
    boolean places = field == Field.PLACES;
    Where place = places && written != null ? place(written) : null;
    Party party = !places && written != null ? party(written) : null;
    Going going = going(now, field, value.target());
    return new Correction(
        now.tellings().get(0),
        field,
        place != null ? place.key() : party != null ? party.key() : null,
        going.key(),
        null,
        "",
        "",
        0,
        new ClaimChange(going.key(), going.words(), List.of(), party, place),
        value.evidence());
  }

  private static Going going(FusedEvent now, Field field, @Nullable String claim) {
    return field == Field.PLACES
        ? Going.among(now.places(), claim, Where::key, Where::label, Where::nameAr)
        : Going.among(parties(now, field), claim, Party::key, Party::label, Party::nameAr);
  }

  private static List<String> keys(FusedEvent now, Field field) {
    return field == Field.PLACES
        ? now.places().stream().map(claim -> claim.value().key()).toList()
        : parties(now, field).stream().map(claim -> claim.value().key()).toList();
  }

  private static List<Claim<Party>> parties(FusedEvent now, Field field) {
    return field == Field.ACTORS ? now.actors() : now.targets();
  }

  private Party party(String written) {
    Party known = names.party(written);
    refuseId(known == null, written, "actor directory", "sanad actors find");
    return known != null ? known : new Party(null, null, written.strip());
  }

  private Where place(String written) {
    Where known = names.place(written);
    refuseId(known == null, written, "gazetteer", "sanad places find");
    return known != null
        ? known
        : new Where(null, null, written.strip(), null, null, List.of(), null);
  }

  private static void refuseId(boolean unknown, String written, String where, String command) {
    if (unknown && ID.matcher(written).matches()) {
      throw new ReviewException(
          "The "
              + where
              + " has no id "
              + written
              + ": "
              + command
              + " gives ids; a name is written as a report has it.");
    }
  }

  /** What the log keeps: ids, and of names only that they are the ones kept elsewhere. */
  private static Map<String, Object> detail(Correction c) {
    Map<String, Object> detail = new TreeMap<>();
    detail.put("field", c.field().code());
    put(detail, "value", c.value());
    ClaimChange claim = c.claim();
    if (claim != null) {
      put(detail, "instead_of", claim.target());
    }
    Passage at = c.evidence();
    if (at != null) {
      detail.put("evidence", at.report() + " " + at.span());
    }
    return detail;
  }

  private static void put(Map<String, Object> detail, String name, @Nullable String value) {
    if (value != null) {
      detail.put(name, value.startsWith("?") ? "sha256:" + Digest.sha256(value) : value);
    }
  }
}
