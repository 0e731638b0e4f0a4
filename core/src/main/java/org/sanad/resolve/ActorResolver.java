package org.sanad.resolve;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ActorDirectory;
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
  private final ActorDirectory directory;

  /** Chooses for one report. */
  public ActorResolver(ReportContext context, ActorDirectory directory) {
    this.context = context;
    this.directory = directory;
  }

  /**
   * Who a mention means, null where nobody is good enough.
   *
   * @param form the first word of the name in it
   * @param last its last word
   * @param sentence index of the sentence in which it stands
   */
  @Nullable Actor resolve(
      ActorMention mention,
      String form,
      String last,
      int sentence,
      ActorHistory history,
      ReportParties parties) {
    if (mention.names().isEmpty()) {
      return byHistory(mention, form, sentence, history);
    }
    boolean generic = isCommon(mention);
    int words = mention.coreEnd() - mention.coreFirst();
    boolean oneWord = words == 1;
    String noun = oneWord ? form : words == 2 ? Anaphors.loosePlural(last) : "";
    if (generic && Anaphors.isLoose(noun)) {
      Actor near = history.near(sentence, actor -> Anaphors.fits(noun, actor));
      if (near != null) {
        return near;
      }
    }
    Actor named = resolve(mention.names(), words);
    if (generic) {
      Actor party = party(noun, named, parties);
      if (party != null) {
        return party;
      }
    }
    if (isPeople(mention, form)) {
      return null;
    }
    return named == null && generic && oneWord && Anaphors.knows(form)
        ? history.last(sentence, actor -> Anaphors.fits(form, actor))
        : named;
  }

  /**
   * Whom of those that the report names elsewhere a common noun stands for. What a loose word means
   * in the country stays, where the one who is named is on that side himself: «التنظيمات الإرهابية»
   * is wider than the one faction that the report goes on to name.
   */
  private @Nullable Actor party(String form, @Nullable Actor usual, ReportParties parties) {
    if (Anaphors.isLoose(form)) {
      Actor only =
          parties.only(
              actor ->
                  isOfHere(actor)
                      && Anaphors.fits(form, actor)
                      && !actor.kind().equals("kurdish_led"));
      return only != null && usual != null && together(only, usual) ? usual : only;
    }
    return Anaphors.knows(form)
        ? parties.introduced(
            Anaphors.stem(form), actor -> isOfHere(actor) && Anaphors.fits(form, actor))
        : null;
  }

  /** Whether two are known to have fought each other on the report's day. */
  boolean opposed(Actor one, Actor other) {
    LocalDate day = context.day();
    return day != null && directory.opposed(one.id(), other.id(), day);
  }

  /** Whether two stood together on the report's day; without a day nothing keeps them apart. */
  private boolean together(Actor one, Actor other) {
    LocalDate day = context.day();
    return day == null || directory.allied(one.id(), other.id(), day);
  }

  /** «الجيش» of a Syrian report is not the Turkish one, though that be named. */
  private boolean isOfHere(Actor actor) {
    if (context.country().isEmpty()) {
      return true;
    }
    boolean coalition = actor.kind().equals("coalition");
    for (String country : actor.countries()) {
      if (country.equals(context.country()) || (coalition && context.weight(country) > 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mention has names, and all are common nouns or what opponents say. */
  static boolean isCommon(ActorMention mention) {
    return areCommon(mention.names());
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
    if (mention.coreFirst() != mention.first() || !(form.endsWith("ون") || form.endsWith("ين"))) {
      return false;
    }
    for (Entry.ActorName name : mention.names()) {
      if (!name.wording().equals("demonym")
          || !Anaphors.isState(name.actor())
          || !name.actor().countries().contains(context.country())) {
        return false;
      }
    }
    return true;
  }

  private static boolean areCommon(List<Entry.ActorName> names) {
    for (int i = 0; i < names.size(); i++) {
      if (!isCommon(names.get(i))) {
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
   * Who the name means, null where no entry holds in this report. A name that several bear means
   * none of them outside its days: before 2017 «الجيش الوطني» in Syria is not the later one.
   *
   * @param words how many words it has: one alone means nobody outside its country
   */
  public @Nullable Actor resolve(List<Entry.ActorName> names, int words) {
    Entry.@Nullable ActorName best = null;
    int bestScore = 0;
    boolean shared = isShared(names);
    for (Entry.ActorName name : names) {
      int score = shared && isPast(name) ? 0 : score(name, words);
      if (score > bestScore) {
        best = name;
        bestScore = score;
      }
    }
    return best == null ? null : best.actor();
  }

  private static boolean isShared(List<Entry.ActorName> names) {
    for (int i = 1; i < names.size(); i++) {
      if (!names.get(i).actor().equals(names.get(0).actor())) {
        return true;
      }
    }
    return false;
  }

  private int score(Entry.ActorName name, int words) {
    boolean past = isPast(name);
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
        + (context.day() != null && name.from() != null ? 1 : 0);
  }

  /** Whether the report's day is outside those of the name. */
  private boolean isPast(Entry.ActorName name) {
    LocalDate day = context.day();
    return day != null
        && ((name.from() != null && day.isBefore(name.from()))
            || (name.to() != null && day.isAfter(name.to())));
  }

  /** A full name is worth something outside its country and time, a common noun nothing. */
  private static int names(Entry.ActorName name, int named) {
    return isCommon(name) || name.wording().equals("metonym") ? 0 : named;
  }
}
