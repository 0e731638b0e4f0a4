package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.HeadReader.Heads;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.mention.Mention.ActorMention;

/** «التنظيم», «المسلحين»: words that stand for somebody named before, alone or behind a noun. */
final class ActorAnaphors {
  private final Scan scan;
  private final Extents extents;

  ActorAnaphors(Scan scan, Extents extents) {
    this.scan = scan;
    this.extents = extents;
  }

  /** «مقرات التنظيم», «صفوف المسلحين»: whose they are was named before. */
  @Nullable ActorMention owner(int first, Heads before) {
    int core = before.count() > 1 ? before.last() : before.core();
    ActorMention anaphor = at(core);
    if (anaphor == null && core != before.core()) {
      core = before.core();
      anaphor = at(core);
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

  /** The anaphor that begins at a token, null where there is none. */
  @Nullable ActorMention at(int first) {
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
}
