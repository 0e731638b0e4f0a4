package org.sanad.app.api;

import java.time.Clock;
import org.sanad.app.reference.KeptSituation;
import org.sanad.app.reference.Known;
import org.sanad.app.reference.ReaderReference;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.reading.Reader;
import org.sanad.register.export.About;
import org.sanad.register.export.Gate;
import org.sanad.register.export.Reference;
import org.sanad.register.export.Settings;
import org.sanad.register.export.Tier;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.StorePool;

/**
 * What all resources share.
 *
 * @param store the register
 * @param name what it is called
 * @param reader reads reports and holds the knowledge
 * @param reference what exports ask of that knowledge
 * @param gate lets events out
 * @param views all events as lists and maps show them
 * @param situation who held what, and who stood with whom
 * @param filters makes filters of what calls ask
 * @param arabic knows Arabic names for English ones
 * @param clock tells when it is
 * @param version of the program
 */
record Backend(
    StorePool store,
    String name,
    Reader reader,
    Reference reference,
    Gate gate,
    Views views,
    SituationNow situation,
    Filters filters,
    ArabicNames arabic,
    Clock clock,
    String version) {

  static Backend of(StorePool store, String name, Known knowledge, Clock clock, String version) {
    Reader reader = knowledge.reader();
    Reference reference = ReaderReference.of(reader);
    Gate gate = new Gate(reference, clock);
    Views views = new Views(store, gate, reference, clock);
    return new Backend(
        store,
        name,
        reader,
        reference,
        gate,
        views,
        new SituationNow(store, views, new KeptSituation(store, knowledge)),
        new Filters(reader.lexicon().knowledge()),
        new ArabicNames(reader),
        clock,
        version);
  }

  /** An answer out of the register: of what is published, or of all, as the call may see. */
  Answer read(Call call, RegisterStore.Work<?> published, RegisterStore.Work<?> all) {
    return Answer.of(
        store.<Object>read(
            session -> Views.tier(call) == Tier.PUBLIC ? published.in(session) : all.in(session)));
  }

  /** How exports of it are written. */
  Settings settings() {
    return new Settings(new About(version, null), false, false, false);
  }
}
