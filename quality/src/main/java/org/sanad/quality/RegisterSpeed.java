package org.sanad.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sanad.app.actors.ActorScope;
import org.sanad.app.reference.KeptSituation;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.model.GeoPoint;
import org.sanad.reading.Reader;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.When;
import org.sanad.register.model.Where;
import org.sanad.register.situation.SituationIndex;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.PartyOnDays;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.Session;

/**
 * How long a register takes to answer what people ask: random questions, each put together from an
 * event that is drawn from the register, so that what is often told is often asked. An answer is
 * the first fifty events themselves, as a list shows them, not their ids alone.
 */
public final class RegisterSpeed {
  private static final int LIMIT = 50;

  /** Half the side of a box, degrees: about fifty kilometres. */
  private static final double NEAR = 0.5;

  private static final int DAYS = 15;

  private final RegisterStore store;
  private final Random random = new Random(7);
  private final ActorScope scope;
  private final List<FusedEvent> drawn = new ArrayList<>();

  private RegisterSpeed(RegisterStore store, ActorScope scope) {
    this.store = store;
    this.scope = scope;
  }

  /** {@code REGISTER [QUERIES]}: a file or URL, and how many of each kind, 200 where not given. */
  public static void main(String[] args) {
    if (args.length == 0) {
      System.err.println("usage: RegisterSpeed REGISTER [QUERIES]");
      return;
    }
    int queries = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    Reader reader = Reader.load(KnowledgeSource.bundled());
    long begun = System.nanoTime();
    JdbcStore.open(args[0]).close();
    System.out.printf(Locale.ROOT, "opened first in %.0f ms%n", (System.nanoTime() - begun) / 1e6);
    begun = System.nanoTime();
    try (RegisterStore store = JdbcStore.open(args[0])) {
      double opened = (System.nanoTime() - begun) / 1e6;
      begun = System.nanoTime();
      store.another().close();
      double another = (System.nanoTime() - begun) / 1e6;
      RegisterSpeed speed =
          new RegisterSpeed(store, new ActorScope(reader.lexicon().knowledge().directory()));
      System.out.print(speed.table(queries, opened, another));
    }
  }

  private String table(int queries, double opened, double another) {
    long events = store.<Long>read(session -> session.events().count());
    StringBuilder table = new StringBuilder();
    line(table, "opened again in %.0f ms, for one more thread in %.0f ms", opened, another);
    line(table, "%,d events, %d queries of each kind", events, queries);
    line(table, "%-38s %9s %9s %9s %9s", "", "median ms", "p99 ms", "most ms", "found");
    draw(queries * 3, events);
    KeptSituation.bundled(store).refresh();
    measure(table, "box, days and actor with its members", queries, this::near);
    measure(table, "words in events", queries, this::words);
    measure(table, "words in reports", queries, this::reports);
    measure(table, "place and days", queries, this::place);
    measure(table, "situation of a governorate on a day", queries, this::situation);
    return table.toString();
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format + "%n", values));
  }

  private void draw(int count, long events) {
    for (int i = 0; i < count; i++) {
      int at = (int) (random.nextDouble() * events);
      List<String> id = store.read(session -> session.events().mostTold(1, at));
      drawn.addAll(store.<List<FusedEvent>>read(session -> session.events().get(id)));
    }
  }

  /** Puts a question together from an event; null where the event lacks what it takes. */
  private interface Question extends Function<FusedEvent, @Nullable ToIntFunction<Session>> {}

  private void measure(StringBuilder table, String name, int queries, Question question) {
    List<ToIntFunction<Session>> questions = new ArrayList<>();
    for (FusedEvent each : drawn) {
      ToIntFunction<Session> asked = questions.size() < queries ? question.apply(each) : null;
      if (asked != null) {
        questions.add(asked);
      }
    }
    // What a register that is open for long has behind it: the compiler's work.
    questions.subList(0, Math.min(questions.size(), 20)).forEach(this::ask);
    double[] times = new double[questions.size()];
    double found = 0;
    for (int i = 0; i < times.length; i++) {
      long begun = System.nanoTime();
      found += ask(questions.get(i));
      times[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(times);
    line(
        table,
        "%-38s %9.1f %9.1f %9.1f %9.1f",
        name,
        times[times.length / 2],
        times[(int) Math.ceil(times.length * 0.99) - 1],
        times[times.length - 1],
        found / times.length);
  }

  private int ask(ToIntFunction<Session> question) {
    return store.read(question::applyAsInt);
  }

  private @Nullable ToIntFunction<Session> near(FusedEvent e) {
    GeoPoint point = e.places().isEmpty() ? null : e.places().get(0).value().point();
    LocalDate day = day(e);
    Party party = e.actors().isEmpty() ? null : e.actors().get(0).value();
    if (point == null || day == null || party == null || party.id() == null) {
      return null;
    }
    List<Double> box =
        List.of(point.lon() - NEAR, point.lat() - NEAR, point.lon() + NEAR, point.lat() + NEAR);
    return found(
        query("", box, day.minusDays(DAYS), day.plusDays(DAYS), scope.of(party.id()), List.of()));
  }

  /** One word of those that tell the event, and every other time a place as well. */
  private @Nullable ToIntFunction<Session> words(FusedEvent e) {
    String words = words(e, drawn.indexOf(e) % 2 == 0);
    return words == null ? null : found(query(words, List.of(), null, null, List.of(), List.of()));
  }

  private @Nullable ToIntFunction<Session> reports(FusedEvent e) {
    String words = words(e, drawn.indexOf(e) % 2 == 0);
    return words == null
        ? null
        : session -> session.reports().titles(session.search().reports(words, LIMIT)).size();
  }

  private static @Nullable String words(FusedEvent e, boolean place) {
    String trigger = e.triggers().isEmpty() ? "" : e.triggers().get(0).quote().text();
    String where = e.places().isEmpty() ? null : e.places().get(0).value().nameAr();
    if (trigger.isBlank() || (place && where == null)) {
      return null;
    }
    String word = trigger.strip().split("\\s+", -1)[0];
    return place ? word + " " + where : word;
  }

  private @Nullable ToIntFunction<Session> place(FusedEvent e) {
    LocalDate day = day(e);
    return day == null || e.places().isEmpty()
        ? null
        : found(
            query(
                "",
                List.of(),
                day.minusDays(DAYS),
                day.plusDays(DAYS),
                List.of(),
                List.of(e.places().get(0).value().label())));
  }

  private @Nullable ToIntFunction<Session> situation(FusedEvent e) {
    LocalDate day = day(e);
    String governorate = e.places().isEmpty() ? null : governorate(e.places().get(0).value());
    return day == null || governorate == null
        ? null
        : session -> SituationIndex.read(session, List.of(governorate)).at(day).size();
  }

  private static @Nullable String governorate(Where where) {
    return where.within().stream()
        .filter(around -> around.endsWith("governorate"))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDate day(FusedEvent e) {
    When when = e.time() == null ? null : e.time().best();
    return when == null ? null : when.to();
  }

  private static ToIntFunction<Session> found(EventQuery query) {
    return session -> session.events().get(session.search().events(query)).size();
  }

  private static EventQuery query(
      String words,
      List<Double> box,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<PartyOnDays> parties,
      List<String> places) {
    return EventQuery.all()
        .words(words)
        .box(box)
        .days(from, to)
        .parties(parties)
        .places(places)
        .most(LIMIT);
  }
}
