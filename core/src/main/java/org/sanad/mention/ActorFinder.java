package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.Meaning;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.HeadReader.Heads;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.mention.Mention.ActorMention;
import org.sanad.mention.NameReader.Name;
import org.sanad.text.WordSet;

/**
 * Noun phrases that name somebody: units and person nouns, a name of the directory or a group's
 * head with an unknown name, and the epithets that follow.
 */
final class ActorFinder {
  private static final WordSet FAMILIES =
      WordSet.of(
          "عائلات", "عوائل", "عائله", "اسر", "اسره", "ذوي", "اهالي", "نساء", "اطفال", "زوجات");

  /** What a phrase that names somebody may begin with. */
  private static final int OPENING =
      Meaning.ACTOR
          | HeadReader.HEADS
          | Meaning.kinds(WordClass.GROUP_HEAD, WordClass.ACTOR_ANAPHOR);

  private final Scan scan;
  private final Extents extents;
  private final HeadReader heads;
  private final NameReader names;
  private final GroupReader groups;

  ActorFinder(Scan scan) {
    this.scan = scan;
    this.extents = new Extents(scan);
    this.heads = new HeadReader(scan, extents);
    this.names = new NameReader(scan, extents, heads);
    this.groups = new GroupReader(scan);
  }

  /** The actor that begins at a token, null where there is none. */
  @Nullable ActorMention at(int first) {
    if (!scan.mayBe(first, OPENING)) {
      return null;
    }
    Heads before = heads.read(first);
    if (before.count() == 0) {
      ActorMention named = alone(first);
      if (named != null) {
        return named;
      }
      ActorMention group = groups.at(first);
      return group != null ? group : anaphor(first);
    }
    if (before.pronoun()) {
      return owned(first, before);
    }
    Name name = names.at(before.core());
    if (name != null && belongs(before, name)) {
      return ofName(first, before, name);
    }
    ActorMention anaphor = ofAnaphor(first, before);
    return anaphor != null ? anaphor : unnamed(first, before);
  }

  /** «مقرات التنظيم», «صفوف المسلحين»: whose they are was named before. */
  private @Nullable ActorMention ofAnaphor(int first, Heads before) {
    int core = before.count() > 1 ? before.last() : before.core();
    ActorMention anaphor = anaphor(core);
    if (anaphor == null && core != before.core()) {
      core = before.core();
      anaphor = anaphor(core);
    }
    boolean attached =
        anaphor != null && (anaphor.prefixes().isEmpty() || anaphor.prefixes().equals("ل"));
    if (anaphor == null || !attached || anaphor.end() < before.end() || before.civilFirst()) {
      return null;
    }
    return new ActorMention(
        first,
        anaphor.end(),
        before.prefixes(),
        List.of(),
        ActorKind.ANAPHOR,
        core,
        anaphor.coreEnd(),
        before.site() || before.civilObject(),
        before.unit(),
        before.person());
  }

  /** A name with no noun before it. */
  private @Nullable ActorMention alone(int first) {
    Name name = names.at(first);
    if (name == null) {
      return null;
    }
    boolean counted = extents.counted(first);
    boolean single = name.coreEnd() == first + 1;
    if (single && !counted && extents.qualifies(first) && isCivilAdjective(name, first)) {
      return null;
    }
    if (name.ofState() && counted) {
      return new ActorMention(
          first,
          name.end(),
          name.prefixes(),
          List.of(),
          ActorKind.PERSONS,
          first,
          name.coreEnd(),
          false,
          "",
          "unknown");
    }
    int family = familyOf(first, name);
    if (family > name.end()) {
      return new ActorMention(
          first,
          family,
          name.prefixes(),
          name.names(),
          ActorKind.NAMED,
          first,
          name.coreEnd(),
          false,
          "",
          "civilians");
    }
    ActorKind kind = name.demonym() && !counted ? ActorKind.DEMONYM : ActorKind.NAMED;
    return new ActorMention(
        first,
        name.end(),
        name.prefixes(),
        name.names(),
        kind,
        first,
        name.coreEnd(),
        false,
        airOf(first),
        "");
  }

  /** The end of «عائلات عناصر التنظيم»: whose family they are, does not make them fighters. */
  private int familyOf(int first, Name name) {
    boolean family =
        name.coreEnd() == first + 1
            && FAMILIES.contains(scan.form(first))
            && name.names().stream().allMatch(n -> n.actor().civilians());
    if (!family) {
      return name.end();
    }
    Heads of = heads.read(name.coreEnd());
    Name whose = names.at(of.count() == 0 ? name.coreEnd() : of.core());
    boolean somebody = whose != null && whose.prefixes().isEmpty() && !whose.demonym();
    return whose != null && somebody
        ? whose.end()
        : of.count() > 0 && of.prefixes().isEmpty() && !of.weak() ? of.end() : name.end();
  }

  /** «الدفاع المدني»: «مدني» behind a noun is its adjective. */
  private boolean isCivilAdjective(Name name, int first) {
    return scan.form(first).endsWith("ي")
        && name.names().stream().allMatch(n -> n.actor().civilians());
  }

  /** Whether the name may be whose units and persons the nouns before it are. */
  private static boolean belongs(Heads before, Name name) {
    String attached = name.prefixes();
    if (!attached.isEmpty() && !attached.equals("ل")) {
      return false;
    }
    // «مقاتلين من تركيا» come from there; «أطفال داعش» do not fight for it.
    boolean origin = before.from() && name.names().get(0).actor().kind().equals("state");
    return !origin && (!before.civilFirst() || name.demonym() || attached.isEmpty());
  }

  private ActorMention ofName(int first, Heads before, Name name) {
    int end = extents.balanced(first, name.coreEnd(), name.end());
    if (before.civilFirst()) {
      return new ActorMention(
          first,
          end,
          before.prefixes(),
          List.of(),
          ActorKind.PERSONS,
          first,
          end,
          false,
          "",
          "civilians");
    }
    String unit = before.unit().isEmpty() ? airOf(before.core()) : before.unit();
    return new ActorMention(
        first,
        end,
        before.prefixes(),
        name.names(),
        ActorKind.NAMED,
        before.core(),
        name.coreEnd(),
        before.site() || before.civilObject(),
        unit,
        before.person());
  }

  /** «مواقعه»: units and positions with a pronoun are somebody's, houses and children are not. */
  private ActorMention owned(int first, Heads before) {
    boolean civil = before.civilObject() || before.person().equals("civilians");
    ActorKind kind =
        civil
            ? before.civilObject() ? ActorKind.CIVIL_OBJECT : ActorKind.PERSONS
            : before.person().equals("unknown") ? ActorKind.PERSONS : ActorKind.PRONOUN;
    String who = civil ? "civilians" : before.person();
    return new ActorMention(
        first,
        before.end(),
        before.prefixes(),
        List.of(),
        kind,
        first,
        before.end(),
        before.site() && !civil,
        before.unit(),
        who);
  }

  private @Nullable ActorMention unnamed(int first, Heads before) {
    ActorMention group = before.count() > 1 ? groups.at(before.last()) : null;
    if (group != null) {
      return new ActorMention(
          first,
          group.end(),
          before.prefixes(),
          List.of(),
          ActorKind.UNKNOWN_GROUP,
          before.last(),
          group.end(),
          before.site(),
          before.unit(),
          "");
    }
    boolean force = !before.site() && before.person().isEmpty() && !before.civilObject();
    if (force) {
      ActorMention anaphor = anaphor(first);
      if (anaphor != null && anaphor.end() >= before.end()) {
        return anaphor;
      }
    }
    // «القائد العسكري» without a name speaks for somebody: a source's word knows him better.
    if (force && before.count() == 1 && scan.word(first, WordClass.TITLE) != null) {
      return null;
    }
    if (before.weak() && before.person().isEmpty() && !before.civilObject()) {
      return groups.at(first);
    }
    ActorKind kind =
        before.civilObject()
            ? ActorKind.CIVIL_OBJECT
            : before.person().isEmpty() ? ActorKind.UNNAMED_FORCE : ActorKind.PERSONS;
    String who = before.civilObject() && before.person().isEmpty() ? "civilians" : before.person();
    int end = extents.ties(before.end());
    end = extents.balanced(first, before.end(), end);
    boolean site = before.site() && !before.civilObject() && before.person().isEmpty();
    return new ActorMention(
        first, end, before.prefixes(), List.of(), kind, first, end, site, before.unit(), who);
  }

  private @Nullable ActorMention anaphor(int first) {
    Match match = scan.word(first, WordClass.ACTOR_ANAPHOR);
    if (match == null) {
      return null;
    }
    // «الأسبوع الأخير»: behind a definite noun it is an adjective.
    boolean latter = scan.form(first).endsWith("الاخير") || scan.form(first).endsWith("الاخيره");
    boolean title = scan.word(first, WordClass.TITLE) != null;
    if (title || (latter && scan.form(first - 1).contains("ال"))) {
      return null;
    }
    int end = extents.balanced(first, match.end(), extents.ties(extents.epithets(match.end())));
    return new ActorMention(
        first,
        end,
        match.prefixes(),
        List.of(),
        ActorKind.ANAPHOR,
        first,
        match.end(),
        false,
        "",
        "");
  }

  /** The weapon class of a name that begins at a token. */
  private String airOf(int core) {
    return scan.isAir(core) ? "air" : "";
  }
}
