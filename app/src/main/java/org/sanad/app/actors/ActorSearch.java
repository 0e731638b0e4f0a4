package org.sanad.app.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ActorAlias;
import org.sanad.lexicon.ActorDirectory;
import org.sanad.lexicon.Entry;
import org.sanad.resolve.ActorResolver;
import org.sanad.resolve.ReportContext;
import org.sanad.text.Normalizer;

/** Finds whom a name may mean, with the reader's own rule of choice. */
public final class ActorSearch {
  /** As many as one looks through. */
  private static final int LIMIT = 20;

  private final ActorDirectory directory;

  /** Searches a directory. */
  public ActorSearch(ActorDirectory directory) {
    this.directory = directory;
  }

  /**
   * Whom a name may mean, the one that is meant first. Where no actor bears the whole name, those
   * of whose names, neutral names or ids it is a part, at most twenty.
   */
  public List<Candidate> find(Question question) {
    String form = Normalizer.fold(question.name().strip());
    List<ActorAlias> named = directory.named(form);
    if (named.isEmpty()) {
      return containing(form, question.name().strip().toLowerCase(Locale.ROOT));
    }
    ReportContext context = ReportContext.of(question.day(), question.country(), List.of());
    List<Entry.ActorName> names = named.stream().map(ActorAlias::name).toList();
    Actor meant = new ActorResolver(context, directory).resolve(names, form.split(" ", -1).length);
    List<Candidate> found = new ArrayList<>();
    for (ActorAlias alias : named) {
      String wrong = mismatch(alias.name(), question);
      boolean chosen = meant != null && meant.equals(alias.name().actor()) && wrong == null;
      String why = wrong != null ? wrong : chosen ? "meant" : "another is closer";
      found.add(new Candidate(alias, true, why, chosen));
    }
    found.sort((a, b) -> Boolean.compare(b.meant(), a.meant()));
    return found;
  }

  /** Why a name does not hold for what is asked, null where it does. */
  private static @Nullable String mismatch(Entry.ActorName name, Question question) {
    LocalDate day = question.day();
    if (!question.country().isEmpty()
        && !name.countries().isEmpty()
        && !name.countries().contains(question.country())) {
      return "not in " + question.country();
    }
    if (question.country().isEmpty() && !name.countries().isEmpty()) {
      return "only in " + String.join(", ", name.countries());
    }
    if (day != null && name.from() != null && day.isBefore(name.from())) {
      return "not before " + name.from();
    }
    return day != null && name.to() != null && day.isAfter(name.to())
        ? "not after " + name.to()
        : null;
  }

  private List<Candidate> containing(String form, String typed) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    for (Actor actor : directory.actors().values()) {
      boolean own =
          actor.id().equals(typed)
              || actor.nameEn().toLowerCase(Locale.ROOT).contains(typed)
              || Normalizer.fold(actor.nameAr()).contains(form);
      for (ActorAlias alias : directory.namesOf(actor.id())) {
        if (found.size() < LIMIT
            && (own || (" " + alias.form() + " ").contains(" " + form + " "))) {
          found.putIfAbsent(
              actor.id(), new Candidate(alias, false, "the name is a part of its own", false));
        }
      }
    }
    return List.copyOf(found.values());
  }
}
