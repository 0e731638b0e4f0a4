package org.sanad.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sanad.app.accounts.Accounts;
import org.sanad.app.accounts.SignIn;
import org.sanad.app.reference.Known;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Callers;
import org.sanad.app.server.OpenApi;
import org.sanad.app.server.Problem;
import org.sanad.app.server.Route;
import org.sanad.app.server.Settings;
import org.sanad.app.server.WebServer;
import org.sanad.register.store.StoreException;
import org.sanad.register.store.StorePool;

/** The interface to a register: everything that can be called. */
public final class Api {
  private final Settings settings;
  private final Callers callers;
  private final List<Route> routes;

  private Api(Settings settings, Callers callers, List<Route> routes) {
    this.settings = settings;
    this.callers = callers;
    this.routes = List.copyOf(routes);
  }

  /**
   * The interface to a register; reads all of its events.
   *
   * @param name what the register is called
   * @param version of the program
   */
  public static Api of(
      StorePool store,
      String name,
      Known knowledge,
      Clock clock,
      String version,
      Settings settings) {
    Backend backend = Backend.of(store, name, knowledge, clock, version);
    List<Route> routes = new ArrayList<>();
    SignIn signIn = new SignIn(store, WebServer.loopback(settings.host()), clock);
    routes.addAll(new Sessions(backend, settings, signIn).routes());
    routes.addAll(new Lists(backend).routes());
    routes.addAll(new FacetCounts(backend).routes());
    routes.addAll(new Events(backend).routes());
    routes.addAll(new ReportPages(backend).routes());
    routes.addAll(new Reports(backend).routes());
    routes.addAll(new Queue(backend).routes());
    DecisionDesk desk = new DecisionDesk(backend);
    routes.addAll(new Decisions(backend, desk).routes());
    routes.addAll(new Joinings(desk).routes());
    routes.addAll(new Publications(backend, desk).routes());
    routes.addAll(new Situations(backend).routes());
    routes.addAll(new Actors(backend).routes());
    routes.addAll(new Readings(backend).routes());
    routes.addAll(new Users(new Accounts(store, clock)).routes());
    routes.addAll(new Exports(backend).routes());
    routes.addAll(new Deletions(backend).routes());
    routes.add(document(routes, version));
    return new Api(settings, signIn, routes);
  }

  /** The document of all routes, itself among them. */
  private static Route document(List<Route> others, String version) {
    Route.Builder itself =
        Route.get("/openapi.json", "getDocument")
            .about("This document: all that can be called, generated from the program.");
    List<Route> all = new ArrayList<>(others);
    all.add(itself.by(call -> new Answer.Done()));
    JsonNode document = OpenApi.of(all, version);
    return itself.by(call -> Answer.of(version, () -> document));
  }

  /** Everything that can be called. */
  public List<Route> routes() {
    return routes;
  }

  /**
   * Begins to listen.
   *
   * @param faults told what went wrong of ourselves
   */
  public WebServer start(Consumer<Throwable> faults) {
    return WebServer.start(
        settings,
        routes,
        callers,
        fault -> {
          faults.accept(fault);
          return told(fault);
        });
  }

  /** What the store says may name the register's place, which is not everybody's. */
  private static Problem told(Exception fault) {
    return fault instanceof StoreException
        ? Problem.busy(
            "The register cannot be used just now, perhaps since another program is writing into"
                + " it: try again.")
        : Problem.fault("Something went wrong in Sanad itself: try again.");
  }
}
