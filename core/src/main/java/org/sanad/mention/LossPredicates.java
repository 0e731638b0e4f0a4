package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.LossMention.Basis;
import org.sanad.mention.LossMention.Kind;
import org.sanad.mention.LossVocabulary.Word;
import org.sanad.mention.LossWord.Role;
import org.sanad.mention.VictimReader.Expect;
import org.sanad.mention.VictimSearch.Hit;

/** Gives each word of losses those who fell: before it, behind it or around it. */
final class LossPredicates {
  private static final int MEET_REACH = 16;
  private static final int BEFORE_REACH = 16;

  private final LossSentence sentence;
  private final VictimReader reader;
  private final VictimSearch search;
  private final LossLedger ledger;
  private final int limit;

  LossPredicates(LossSentence sentence, VictimReader reader, LossLedger ledger) {
    this.sentence = sentence;
    this.reader = reader;
    this.search = new VictimSearch(sentence, reader);
    this.ledger = ledger;
    this.limit = sentence.limit();
  }

  /** Reads the word at a token; gives the index to go on from, {@code at} if it told nothing. */
  int read(int at) {
    Word word = sentence.word(at);
    for (LossWord sense : word.senses()) {
      int end =
          switch (sense.role()) {
            case VERB, NOUN, FALL -> ahead(at, at + 1, sense);
            case PLURAL -> plural(at, sense);
            case MEET, MEET_PLURAL -> meet(at, sense);
            case FINISH -> sentence.isForm(at + 1, "علي") ? ahead(at, at + 2, sense) : at;
            case END -> at;
          };
      if (end > at) {
        return end;
      }
    }
    return at;
  }

  private int ahead(int at, int from, LossWord sense) {
    boolean verb = sense.role() == Role.VERB;
    if (verb && isSubject(at)) {
      return before(at, sense.kind());
    }
    int partner = partner(from, sense);
    if (partner > 0) {
      return enter(at, search.ahead(partner, limit, sense), sense, Kind.BOTH, false);
    }
    boolean shared = from < limit && ClauseWords.isCapture(sentence.form(from));
    int next = shared ? from + 1 : from;
    if (verb && followsSubject(at) && !isFollowed(next, sense)) {
      return before(at, sense.kind());
    }
    return enter(at, search.ahead(next, limit, sense), sense, sense.kind(), shared);
  }

  /** «طفلا قتل وأصيب أربعة»: one person right before a verb whose next word is another verb. */
  private boolean isSubject(int at) {
    Victims last = ledger.awaited();
    return last != null
        && ledger.awaitedCount() == 1
        && last.end() == at
        && last.min() == 1
        && !sentence.word(last.first()).definite()
        && at + 1 < limit
        && (sentence.word(at + 1).loss() || ClauseWords.isCapture(sentence.form(at + 1)));
  }

  /** «مدني قتل»: those awaited stand right before the verb. */
  private boolean followsSubject(int at) {
    Victims last = ledger.awaited();
    if (last == null || (!last.isCounted() && sentence.word(last.first()).definite())) {
      return false;
    }
    int end = last.end();
    if (end == at) {
      return true;
    }
    String between = sentence.form(end);
    return end == at - 1
        && (between.equals("قد") || between.equals("،") || ClauseWords.isQuoteMark(between));
  }

  private boolean isFollowed(int from, LossWord sense) {
    int at = from;
    while (at < limit && ClauseWords.isFiller(sentence.form(at))) {
      at++;
    }
    return at < limit && reader.read(at, sense.people() ? Expect.NOUN : Expect.PEOPLE) != null;
  }

  private int before(int at, Kind kind) {
    ledger.takeAwaited(kind, at);
    return at + 1;
  }

  private int plural(int at, LossWord sense) {
    Victims next = at + 1 < limit ? reader.read(at + 1, Expect.NOUN) : null;
    boolean object = next != null && next.basis() != Basis.PLURAL && next.kind() == null;
    Victims last = ledger.awaited();
    if (!object && isNear(at) && last != null && (ledger.awaitedCount() > 1 || last.min() > 1)) {
      // «سقطوا قتلى وجرحى».
      boolean both = sentence.isVictimNoun(at + 1) && sentence.isVictimNoun(at + 2);
      return before(at, both ? Kind.BOTH : sense.kind());
    }
    return enter(at, search.ahead(at + 1, limit, sense), sense, sense.kind(), false);
  }

  private boolean isNear(int at) {
    Victims last = ledger.awaited();
    return last != null && last.end() + BEFORE_REACH > at;
  }

  private int meet(int at, LossWord sense) {
    int end = endWord(at);
    if (end < 0) {
      return at;
    }
    if (sense.role() == Role.MEET_PLURAL && isNear(at)) {
      before(at, sense.kind());
      return end + 1;
    }
    Hit inside = search.ahead(at + 1, end, sense);
    if (inside != null) {
      return Math.max(enter(at, inside, sense, sense.kind(), false), end + 1);
    }
    Victims last = ledger.awaited();
    if (last != null && last.end() == at) {
      before(at, sense.kind());
      return end + 1;
    }
    Hit behind = search.ahead(end + 1, limit, sense);
    return Math.max(enter(at, behind, sense, sense.kind(), false), end + 1);
  }

  private int endWord(int at) {
    for (int end = at + 1; end < limit && end < at + MEET_REACH; end++) {
      if (sentence.word(end).sense(Role.END) != null) {
        return end;
      }
      if (ClauseWords.endsClause(sentence.form(end))) {
        return -1;
      }
    }
    return -1;
  }

  /** Where those shared with a second word of losses begin: «مقتل وإصابة العشرات»; else -1. */
  private int partner(int at, LossWord sense) {
    if (at >= limit) {
      return -1;
    }
    String form = sentence.form(at);
    boolean apart = form.equals("و") || form.equals("او");
    int other = apart ? at + 1 : at;
    if (other >= limit || (!apart && !form.startsWith("و"))) {
      return -1;
    }
    return sense.joins(sentence.word(other).sense(sense.role())) ? other + 1 : -1;
  }

  private int enter(int at, @Nullable Hit hit, LossWord sense, Kind kind, boolean shared) {
    if (hit == null) {
      return at;
    }
    for (Victims each : hit.victims()) {
      Kind own = each.kind();
      if (each.basis() != Basis.PLURAL || isPlainPlural(each, sense)) {
        boolean both = kind == Kind.BOTH || own == Kind.BOTH;
        ledger.add(each, both ? Kind.BOTH : own == null ? kind : own, at, hit.active(), shared);
      }
    }
    List<Victims> victims = hit.victims();
    boolean named = victims.get(victims.size() - 1).basis() == Basis.NOUN;
    return named && sense.role() != Role.FALL ? company(at, hit.end(), kind) : hit.end();
  }

  /** «أصيب مدنيون» gives some; «سقوط قتلى» gives no number at all. */
  private static boolean isPlainPlural(Victims each, LossWord sense) {
    PersonNoun head = each.head();
    return head != null && head.loss() == null && sense.role() != Role.FALL;
  }

  private int company(int at, int from, Kind kind) {
    List<Victims> others = search.company(from);
    for (Victims each : others) {
      ledger.add(each, kind, at, false, false);
    }
    return others.isEmpty() ? from : others.get(others.size() - 1).end();
  }
}
