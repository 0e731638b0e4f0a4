package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.Meaning;
import org.sanad.lexicon.WordClass;
import org.sanad.text.WordSet;

/** A name of the directory with what belongs to it: «الجيش الوطني» السوري، تنظيم الدولة (داعش). */
final class NameReader {
  /** Kinds whose land and people bear the same adjective. */
  private static final WordSet STATES = WordSet.of("state", "armed_forces");

  private final Scan scan;
  private final Extents extents;
  private final HeadReader heads;

  NameReader(Scan scan, Extents extents, HeadReader heads) {
    this.scan = scan;
    this.extents = extents;
    this.heads = heads;
  }

  /**
   * A name and its extent.
   *
   * @param names what the directory says
   * @param prefixes attached before it
   * @param coreEnd token after the name itself
   * @param end token after all that belongs to it
   */
  record Name(List<Entry.ActorName> names, String prefixes, int coreEnd, int end) {

    boolean demonym() {
      return Extents.all(names, "demonym");
    }

    /** Whether it is the adjective of a state, not of an armed group. */
    boolean ofState() {
      if (demonym()) {
        for (Entry.ActorName name : names) {
          if (STATES.contains(name.actor().kind())) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** The name at a token, null where there is none. */
  @Nullable Name at(int core) {
    Name name = bare(core);
    if (name == null) {
      return null;
    }
    List<Entry.ActorName> names = name.names();
    int end = name.end();
    Extents.Apposition apposition = extents.apposition(end);
    if (apposition != null) {
      if (Extents.all(names, "generic")) {
        names = apposition.names();
      }
      end = extents.epithets(apposition.end());
    }
    if (!name.demonym()) {
      Name origin = origin(end);
      if (origin != null) {
        names = ofOrigin(names, origin.names());
        end = extents.epithets(origin.end());
      }
    }
    if (Extents.all(names, "generic")) {
      Name owner = owner(core, end);
      if (owner != null) {
        return new Name(owner.names(), name.prefixes(), owner.coreEnd(), owner.end());
      }
    }
    end = extents.ties(end);
    return new Name(
        names, name.prefixes(), name.coreEnd(), extents.balanced(core, name.coreEnd(), end));
  }

  private @Nullable Name bare(int core) {
    if (!scan.mayBe(core, Meaning.ACTOR)) {
      return null;
    }
    for (Match match : scan.at(core)) {
      List<Entry.ActorName> names = Extents.names(match);
      if (!names.isEmpty() && match.suffix().isEmpty()) {
        int end =
            areStates(names) ? extents.epithetsOfState(match.end()) : extents.epithets(match.end());
        return new Name(names, match.prefixes(), match.end(), end);
      }
    }
    return null;
  }

  private static boolean areStates(List<Entry.ActorName> names) {
    for (Entry.ActorName name : names) {
      if (!STATES.contains(name.actor().kind())) {
        return false;
      }
    }
    return true;
  }

  /** The adjective of origin behind a name. */
  private @Nullable Name origin(int end) {
    int at = scan.skipQuotes(end);
    if (at > end && extents.opens(at - 1)) {
      return null;
    }
    Name name = bare(at);
    return name != null && name.demonym() && name.prefixes().isEmpty() && name.coreEnd() == at + 1
        ? name
        : null;
  }

  /** Whoever of the names belongs to the land; a common noun of another land is that land's. */
  private static List<Entry.ActorName> ofOrigin(
      List<Entry.ActorName> names, List<Entry.ActorName> origin) {
    List<Entry.ActorName> fitting =
        names.stream()
            .filter(
                name ->
                    origin.stream()
                        .anyMatch(
                            o ->
                                o.actor().countries().stream()
                                    .anyMatch(c -> name.actor().countries().contains(c))))
            .toList();
    if (!fitting.isEmpty()) {
      return fitting;
    }
    boolean civil = names.stream().anyMatch(name -> name.actor().civilians());
    return Extents.all(names, "generic") && !civil ? origin : names;
  }

  /** Who «مجموعات مسلحة من ميليشيا قسد» are: the party behind «من» or «تابعة ل». */
  private @Nullable Name owner(int first, int end) {
    if (scan.word(first, WordClass.UNIT) == null && scan.word(first, WordClass.PERSON) == null) {
      return null;
    }
    boolean from = scan.form(end).equals("من");
    boolean belongs = scan.form(end - 1).startsWith("تابع");
    if (!from && !belongs) {
      return null;
    }
    HeadReader.Heads before = heads.read(from ? end + 1 : end);
    if (before.pronoun() || before.civilObject() || before.site()) {
      return null;
    }
    int core = before.count() > 0 ? before.core() : scan.skipQuotes(from ? end + 1 : end);
    Name name = bare(core);
    boolean somebody =
        name != null
            && !name.demonym()
            && name.names().stream().noneMatch(n -> n.wording().equals("metonym"))
            && !(from && before.count() == 0 && name.names().get(0).actor().kind().equals("state"))
            && name.names().stream().anyMatch(n -> n.actor().armed());
    if (name == null || !somebody) {
      return null;
    }
    return new Name(
        name.names(), "", name.coreEnd(), extents.balanced(first, name.coreEnd(), name.end()));
  }
}
