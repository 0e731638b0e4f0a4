package org.sanad.register.export;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.SearchTable;
import org.sanad.register.view.Filter;
import org.sanad.register.view.Handling;
import org.sanad.register.view.Rows;
import org.sanad.register.view.Surroundings;
import org.sanad.register.words.Terms;

/**
 * Whether an event is what a query asks for, asked of the event alone. The public tier is filtered
 * by what goes out, never by what the register knows: a box drawn ever smaller must not find the
 * point that was coarsened away.
 */
final class Matches implements Predicate<FusedEvent> {
  private final EventQuery query;
  private final Filter filter;
  private final List<Set<String>> words;

  Matches(EventQuery query) {
    this.query = query;
    this.filter = Filter.of(query);
    this.words = Terms.query(query.words());
  }

  /** Whether persons made of an event what is asked for; asked of the version that went in. */
  boolean reviewed(@Nullable FusedEvent published) {
    return query.reviews().isEmpty()
        || (published != null && query.reviews().contains(published.reviewStatus()));
  }

  @Override
  public boolean test(FusedEvent e) {
    Rows rows = new Rows(where -> Surroundings.UNKNOWN);
    return filter.test(rows.of(e, Handling.NONE)) && words(e);
  }

  private boolean words(FusedEvent e) {
    return words.isEmpty() ? query.words().isBlank() : Terms.have(words, SearchTable.terms(e));
  }
}
