package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Form;
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
  /** What a phrase that names somebody may begin with. */
  private static final int OPENING =
      Meaning.ACTOR
          | HeadReader.HEADS
          | Meaning.kinds(WordClass.GROUP_HEAD, WordClass.ACTOR_ANAPHOR);

  /** What a state's forces are called by: they have members, a land has inhabitants. */
  private static final WordSet FORCES =
      WordSet.of("سلاح", "القوات", "قوات", "الجيش", "جيش", "طيران", "الطيران", "البحريه");

  private final Scan scan;
  private final Extents extents;
  private final HeadReader heads;
  private final NameReader names;
  private final GroupReader groups;
  private final BareActorName bare;
  private final ActorAnaphors anaphors;

  ActorFinder(Scan scan) {
    this.scan = scan;
    this.extents = new Extents(scan);
    this.heads = new HeadReader(scan, extents);
    this.names = new NameReader(scan, extents, heads);
    this.groups = new GroupReader(scan);
    this.bare = new BareActorName(scan, extents, heads, names);
    this.anaphors = new ActorAnaphors(scan, extents);
  }

  /** The actor that begins at a token, null where there is none. */
  @Nullable ActorMention at(int first) {
    if (!scan.mayBe(first, OPENING)) {
      return null;
    }
    Heads before = heads.read(first);
    if (before.count() == 0) {
      ActorMention named = bare.at(first);
      if (named != null) {
        return named;
      }
      ActorMention group = groups.at(first);
      return group != null ? group : anaphors.at(first);
    }
    if (before.pronoun()) {
      return owned(first, before);
    }
    Name name = names.at(before.core());
    if (name != null && belongs(before, name) && !acts(before)) {
      return ofName(first, before, name);
    }
    ActorMention anaphor = anaphors.owner(first, before);
    return anaphor != null ? anaphor : unnamed(first, before);
  }

  /** Whether the name may be whose units and persons the nouns before it are. */
  private boolean belongs(Heads before, Name name) {
    String attached = name.prefixes();
    if (!attached.isEmpty() && !attached.equals("ل")) {
      return false;
    }
    // «مقاتلين من تركيا» come from there, «مقاتلات من سلاح الجو التركي» do not; «أطفال داعش» do
    // not fight for it.
    boolean origin =
        before.from()
            && name.names().get(0).actor().kind().equals("state")
            && !FORCES.contains(scan.form(before.core()));
    return !origin && (!before.civilFirst() || name.demonym() || attached.isEmpty());
  }

  /** «متهمة الحوثيين بالقصف»: a participle that tells a deed, and whom it is done to. */
  private boolean acts(Heads before) {
    return before.core() == before.last() + 1
        && scan.at(before.last()).stream()
            .flatMap(match -> match.entries().stream())
            .anyMatch(
                entry -> entry instanceof Entry.FrameWord word && word.form() == Form.PARTICIPLE);
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
    String unit = before.unit().isEmpty() ? scan.unit(before.core()) : before.unit();
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
      ActorMention anaphor = anaphors.at(first);
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
}
