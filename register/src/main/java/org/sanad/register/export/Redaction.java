package org.sanad.register.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Quote;
import org.sanad.model.SourceKind;
import org.sanad.model.Span;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.StoredReport;
import org.sanad.register.model.Toll;
import org.sanad.register.model.Value;
import org.sanad.register.model.Voice;
import org.sanad.register.model.Where;

/**
 * Takes persons and their contacts out of an event. What is kept is what the directory and the
 * gazetteer know; names that only a report gives may be those of private persons, and go. Of the
 * words, those stay that no private person can stand in, and only so many that no report can be put
 * together again from them; of others only the place in the report stays.
 */
final class Redaction {
  /** Code points of one quotation. */
  private static final int LONGEST_QUOTE = 200;

  /** Words of one quotation: a name between the words of a party or a place makes it longer. */
  private static final int MOST_WORDS = 4;

  /** Of a report's code points, one in so many may be quoted. */
  private static final int SHARE_OF_REPORT = 10;

  /** E-mail, handle, link, or a number as long as a telephone's in digits of any script. */
  private static final Pattern CONTACT =
      Pattern.compile("@|://|www\\.|t\\.me/|\\+?\\p{Nd}(?:[\\s().\\-/]?\\p{Nd}){6,}");

  private final Reference reference;
  private final Map<String, Integer> room = new HashMap<>();
  private final Map<String, Set<Span>> quoted = new HashMap<>();

  private Redaction(Reference reference, List<StoredReport> reports) {
    this.reference = reference;
    reports.forEach(each -> room.put(each.key(), each.length() / SHARE_OF_REPORT));
  }

  /**
   * The event without them.
   *
   * @param places where it happened, coarsened; of a place that is not known to the gazetteer, or
   *     is not the one that was told, no words stay
   */
  static FusedEvent of(
      FusedEvent event,
      List<Claim<Where>> places,
      boolean placesTold,
      Reference reference,
      List<StoredReport> reports) {
    return new Redaction(reference, reports).of(event, places, placesTold);
  }

  private FusedEvent of(FusedEvent e, List<Claim<Where>> places, boolean placesTold) {
    return new FusedEvent(
        e.id(),
        value(e.type(), placesTold),
        value(e.status(), placesTold),
        parties(e.actors(), placesTold),
        parties(e.targets(), placesTold),
        claims(places, where -> placesTold),
        e.time() == null ? null : value(e.time(), true),
        toll(e.fatalities()),
        toll(e.injured()),
        placesTold ? claims(e.weapons(), words -> true) : List.of(),
        e.aggregate(),
        e.corroboration(),
        evidence(e.triggers(), placesTold),
        e.tellings(),
        e.reports(),
        e.outlets().stream().filter(outlet -> !hasContact(outlet)).toList(),
        e.texts(),
        List.of(),
        null,
        null);
  }

  static boolean hasContact(String text) {
    return CONTACT.matcher(text).find();
  }

  private <T> Value<T> value(Value<T> value, boolean words) {
    return new Value<>(value.best(), claims(value.claims(), each -> words));
  }

  /** Those whom the directory has, under its names: a report's name for them may be a person's. */
  private List<Claim<Party>> parties(List<Claim<Party>> claims, boolean words) {
    List<Claim<Party>> known = new ArrayList<>();
    for (Claim<Party> claim : claims) {
      Reference.Member member = member(claim.value());
      if (member != null) {
        Party party = new Party(claim.value().id(), member.name(), member.nameAr());
        known.add(new Claim<>(party, claim.voices(), claim.evidence()));
      }
    }
    return claims(
        known,
        party -> {
          Reference.Member member = member(party);
          return words && member != null && member.armed();
        });
  }

  private Reference.@Nullable Member member(Party party) {
    return party.id() == null ? null : reference.member(party.id());
  }

  /** Whom a number counts is said in words that may name them. */
  private Toll toll(Toll toll) {
    return new Toll(toll.min(), toll.max(), claims(toll.claims(), count -> false));
  }

  private <T> List<Claim<T>> claims(List<Claim<T>> claims, Predicate<T> words) {
    return map(
        claims,
        claim ->
            new Claim<>(
                claim.value(),
                map(claim.voices(), Redaction::voice).stream().distinct().toList(),
                evidence(claim.evidence(), words.test(claim.value()))));
  }

  /** A source that only the report knows is told by its kind. */
  private static Voice voice(Voice voice) {
    if (voice.equals(Voice.REVIEWER)) {
      return voice;
    }
    SourceKind kind = voice.kind() == null ? SourceKind.UNNAMED : voice.kind();
    return voice.known() && !hasContact(voice.name()) ? voice : new Voice(kind, kind.code(), false);
  }

  private List<Evidence> evidence(List<Evidence> evidence, boolean words) {
    return map(
        evidence,
        each ->
            words && quotable(each)
                ? each
                : new Evidence(each.telling(), each.report(), new Quote(each.quote().span(), "")));
  }

  private boolean quotable(Evidence evidence) {
    Quote quote = evidence.quote();
    Set<Span> before = quoted.computeIfAbsent(evidence.report(), report -> new HashSet<>());
    if (before.contains(quote.span())) {
      return true;
    }
    int left = room.getOrDefault(evidence.report(), 0) - quote.span().length();
    if (quote.span().length() > LONGEST_QUOTE
        || quote.text().split("\\s+").length > MOST_WORDS
        || left < 0
        || hasContact(quote.text())) {
      return false;
    }
    room.put(evidence.report(), left);
    before.add(quote.span());
    return true;
  }

  private static <A, B> List<B> map(List<A> list, Function<A, B> function) {
    List<B> mapped = new ArrayList<>(list.size());
    list.forEach(each -> mapped.add(function.apply(each)));
    return mapped;
  }
}
