package org.sanad.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.HeadReader.Heads;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.mention.Mention.ActorMention;
import org.sanad.mention.NameReader.Name;

/** A name of somebody with no noun before it. */
final class BareActorName {
  private static final Set<String> FAMILIES =
      Set.of("عائلات", "عوائل", "عائله", "اسر", "اسره", "ذوي", "اهالي", "نساء", "اطفال", "زوجات");

  private final Scan scan;
  private final Extents extents;
  private final HeadReader heads;
  private final NameReader names;

  BareActorName(Scan scan, Extents extents, HeadReader heads, NameReader names) {
    this.scan = scan;
    this.extents = extents;
    this.heads = heads;
    this.names = names;
  }

  /** The name that begins at a token, null where there is none. */
  @Nullable ActorMention at(int first) {
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
        Aircraft.unitOf(scan.form(first)),
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
}
