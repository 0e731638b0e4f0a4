package org.sanad.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sanad.app.reference.KeptSituation;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;
import org.sanad.register.model.StoredReport;
import org.sanad.register.model.Telling;
import org.sanad.register.store.Digest;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.NewReading;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.Session;
import org.sanad.register.words.Terms;

/**
 * Makes a register of many synthetic events, drawn from a real one. In each round every real report
 * comes once, with its days shifted by up to a year, and every real event once, as {@link
 * SyntheticEvent} draws it. All goes through the register's own tables and seals, so that {@code
 * sanad register verify} holds over it; what is left out is comparing tellings with each other, so
 * that reports should not be added to it.
 */
public final class SyntheticRegister {
  private static final int YEAR = 365;
  private static final int AT_ONCE = 1000;

  private final SampleRegister sample;
  private final RegisterStore store;
  private final Random random;
  private final SyntheticEvent draw;
  private final Instant now = Instant.parse("2024-01-01T00:00:00Z");
  private int round;
  private long shift;

  private SyntheticRegister(SampleRegister sample, RegisterStore store, long seed) {
    this.sample = sample;
    this.store = store;
    this.random = new Random(seed);
    this.draw = new SyntheticEvent(sample.events(), random);
  }

  /** {@code SAMPLE TARGET [EVENTS [SEED]]}: registers, a million events and 1 where not given. */
  public static void main(String[] args) {
    if (args.length < 2) {
      System.err.println("usage: SyntheticRegister SAMPLE TARGET [EVENTS [SEED]]");
      return;
    }
    long begun = System.nanoTime();
    int events = args.length > 2 ? Integer.parseInt(args[2].replace(",", "")) : 1_000_000;
    long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
    SampleRegister sample = SampleRegister.read(args[0]);
    try (RegisterStore store = JdbcStore.open(args[1])) {
      if (store.<Long>read(session -> session.reports().count()) > 0) {
        System.err.println(args[1] + " is not empty: name a register that is not there yet.");
        return;
      }
      new SyntheticRegister(sample, store, seed).make(events);
      say("%,d events in %.0f s; the situation by place now", events, seconds(begun));
      KeptSituation.bundled(store).refresh();
      store.settle();
      say("done in %.0f s", seconds(begun));
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void say(String format, Object... values) {
    System.err.printf(Locale.ROOT, format + "%n", values);
  }

  private void make(int events) {
    int made = 0;
    long begun = System.nanoTime();
    while (made < events) {
      round++;
      shift = random.nextLong(2L * YEAR + 1) - YEAR;
      for (List<SampleRegister.Report> some : parts(sample.reports(), AT_ONCE / 4)) {
        store.write(session -> addReports(session, some));
      }
      List<FusedEvent> all = new ArrayList<>(sample.events());
      Collections.shuffle(all, random);
      List<FusedEvent> wanted = all.subList(0, Math.min(all.size(), events - made));
      for (List<FusedEvent> some : parts(wanted, AT_ONCE)) {
        store.write(session -> addEvents(session, some));
        made += some.size();
      }
      say("%,d events, %.0f a second", made, made / seconds(begun));
    }
  }

  private static <T> List<List<T>> parts(List<T> all, int most) {
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += most) {
      parts.add(all.subList(from, Math.min(all.size(), from + most)));
    }
    return parts;
  }

  /** The id that something has in this round: the same letters before new digits. */
  private String id(String old) {
    return old.substring(0, 4) + Digest.sha256(round + " " + old).substring(0, 16);
  }

  private int addReports(Session session, List<SampleRegister.Report> reports) {
    long run = session.log().begin(now, "synthetic", "synthetic");
    for (SampleRegister.Report each : reports) {
      StoredReport old = each.report();
      String key = id(old.key());
      StoredReport report =
          new StoredReport(
              key,
              round + "/" + old.givenId(),
              old.source(),
              shifted(old.published()),
              old.publishedBasis(),
              old.sha256(),
              old.length(),
              key);
      int title = each.content().indexOf('\n');
      session
          .reports()
          .add(
              report,
              each.content().substring(0, title),
              each.content().substring(title + 1),
              List.of(),
              Terms.index(each.content()),
              run);
      session
          .readings()
          .add(
              NewReading.of(
                  key,
                  each.tellings().stream().map(telling -> telling(telling, report)).toList(),
                  each.traits(),
                  each.relations()),
              run);
    }
    session.seals().add(now, "synthetic");
    return reports.size();
  }

  private Telling telling(Telling old, StoredReport report) {
    return new Telling(
        id(old.id()), report.key(), report.source(), report.published(), old.event());
  }

  private @Nullable LocalDate shifted(@Nullable LocalDate day) {
    return day == null ? null : day.plusDays(shift);
  }

  private int addEvents(Session session, List<FusedEvent> events) {
    session.log().begin(now, "synthetic", "synthetic");
    long number = session.events().nextRevision();
    Map<String, String> eventOf = new HashMap<>();
    List<Revision> revisions = new ArrayList<>();
    for (FusedEvent each : events) {
      FusedEvent event = draw.draw(each, shift, this::id);
      revisions.add(
          new Revision(
              number++,
              event.id(),
              Revision.Kind.RUN,
              now,
              "synthetic",
              "drawn",
              event,
              List.of()));
      event.tellings().forEach(telling -> eventOf.put(telling, event.id()));
    }
    session.events().add(revisions);
    session.readings().setEvents(eventOf);
    session.seals().add(now, "synthetic");
    return events.size();
  }
}
