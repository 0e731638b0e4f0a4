package org.sanad.resolve;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Entry;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.mention.Mention.ActorMention;

/**
 * Chooses who a mention means in a report: a name by the report's country and day, any other word
 * by who was named before it.
 */
public final class ActorResolver {
  /** A common noun is read in a country's way only where so large a part of the names is its. */
  private static final int SHARE = 4;

  private final ReportContext context;

  /** Chooses for one report. */
  public ActorResolver(ReportContext context) {
    this.context = context;
  }

  /** Who a mention means, null where nobody is good enough. */
  @Nullable Actor resolve(ActorMention mention, String form, int sentence, ActorHistory history) {
    if (mention.names().isEmpty()) {
      return byHistory(mention, form, sentence, history);
    }
    boolean generic = areCommon(mention.names());
    boolean oneWord = mention.coreEnd() - mention.coreFirst() == 1;
    if (generic && oneWord && Anaphors.isLoose(form)) {
      Actor near = history.near(sentence, actor -> Anaphors.fits(form, actor));
      if (near != null) {
        return near;
      }
    }
    if (isPeople(mention, form)) {
      return null;
    }
    Actor named = resolve(mention.names(), mention.coreEnd() - mention.coreFirst());
    return named == null && generic && oneWord && Anaphors.knows(form)
        ? history.last(sentence, actor -> Anaphors.fits(form, actor))
        : named;
  }

  private @Nullable Actor byHistory(
      ActorMention mention, String form, int sentence, ActorHistory history) {
    if (mention.kind() == ActorKind.PRONOUN) {
      return history.owner(sentence, form);
    }
    boolean single = mention.coreEnd() - mention.coreFirst() == 1;
    boolean anaphor = mention.kind() == ActorKind.ANAPHOR;
    if (anaphor && Anaphors.isLatter(form)) {
      return history.near(sentence, actor -> true);
    }
    boolean force = mention.kind() == ActorKind.UNNAMED_FORCE && single && !mention.site();
    return (anaphor || force) && Anaphors.knows(form)
        ? history.last(sentence, actor -> Anaphors.fits(form, actor))
        : null;
  }

  /** «السوريين» of a Syrian report are people, not the state. */
  private boolean isPeople(ActorMention mention, String form) {
    return mention.coreFirst() == mention.first()
        && (form.endsWith("ون") || form.endsWith("ين"))
        && mention.names().stream()
            .allMatch(
                name ->
                    name.wording().equals("demonym")
                        && Anaphors.isState(name.actor())
                        && name.actor().countries().contains(context.country()));
  }

  private static boolean areCommon(List<Entry.ActorName> names) {
    for (Entry.ActorName name : names) {
      if (!isCommon(name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCommon(Entry.ActorName name) {
    return name.wording().equals("generic")
        || (name.wording().equals("partisan") && !name.countries().isEmpty());
  }

  /**
   * Who the name means, null where no entry holds in this report.
   *
   * @param words how many words it has: one alone means nobody outside its country
   */
  public @Nullable Actor resolve(List<Entry.ActorName> names, int words) {
    Entry.@Nullable ActorName best = null;
    int bestScore = 0;
    for (Entry.ActorName name : names) {
      int score = score(name, words);
      if (score > bestScore) {
        best = name;
        bestScore = score;
      }
    }
    return best == null ? null : best.actor();
  }

  private int score(Entry.ActorName name, int words) {
    LocalDate day = context.day();
    boolean past =
        day != null
            && ((name.from() != null && day.isBefore(name.from()))
                || (name.to() != null && day.isAfter(name.to())));
    if (name.countries().isEmpty()) {
      return past ? names(name, 1) : 20;
    }
    int weight = 0;
    for (String country : name.countries()) {
      weight = Math.max(weight, context.weight(country));
    }
    boolean foreign = weight == 0 || weight * SHARE < context.weight(context.country());
    if (past) {
      return foreign ? 0 : names(name, 1);
    }
    if (weight == 0 || (foreign && (words == 1 || isCommon(name)))) {
      return context.country().isEmpty() || words > 2 ? names(name, 2) : 0;
    }
    return (name.wording().equals("generic") ? 10 : 15)
        + Math.min(weight, 60)
        + (day != null && name.from() != null ? 1 : 0);
  }

  /** A full name is worth something outside its country and time, a common noun nothing. */
  private static int names(Entry.ActorName name, int named) {
    return isCommon(name) || name.wording().equals("metonym") ? 0 : named;
  }
}
