package org.sanad.mention;

import java.util.ArrayList;
import java.util.List;
import org.sanad.mention.LossMention.Basis;
import org.sanad.mention.LossMention.Kind;
import org.sanad.mention.LossWord.Role;
import org.sanad.mention.VictimReader.Expect;
import org.sanad.model.Loss.Who;

/** One pass over one sentence. */
final class LossScan {
  /** How far a denial of the whole result reaches: «دون أن يؤدي ذلك إلى مقتل». */
  private static final int DENIAL_REACH = 6;

  private static final int NEGATION_REACH = 3;

  private final LossSentence sentence;
  private final VictimReader reader;
  private final LossLedger ledger;
  private final LossPredicates predicates;
  private final int limit;
  private int negatedUntil;

  LossScan(LossSentence sentence) {
    this.sentence = sentence;
    this.limit = sentence.limit();
    this.reader = new VictimReader(sentence);
    this.ledger = new LossLedger(sentence);
    this.predicates = new LossPredicates(sentence, reader, ledger);
  }

  List<LossMention> scan() {
    int at = sentence.start();
    while (at < limit) {
      at = Math.max(at + 1, step(at));
    }
    return ledger.found();
  }

  private int step(int at) {
    String form = sentence.form(at);
    if (!sentence.isWord(at)) {
      bound(form);
    } else {
      Victims last = ledger.awaited();
      if (last != null && last.end() < at && ClauseWords.opensClause(form)) {
        ledger.drop();
      }
      int end = word(at, form);
      if (end > at) {
        return end;
      }
    }
    return phrase(at);
  }

  /** Forgets at a mark what does not reach over it. */
  private void bound(String mark) {
    if (ClauseWords.endsClause(mark)) {
      ledger.drop();
      negatedUntil = 0;
    } else if (mark.equals("،")) {
      negatedUntil = 0;
    }
  }

  /** Reads a word that works on what stands around it; {@code at} if it is none. */
  private int word(int at, String form) {
    if (sentence.word(at).loss()) {
      int end = at < negatedUntil ? at + 1 : predicates.read(at);
      if (end > at) {
        return end;
      }
    }
    if (ClauseWords.isAmong(form)) {
      return parts(at + 1);
    }
    if (ClauseWords.isMost(form)) {
      return most(at + 1);
    }
    if (ClauseWords.isNegation(form) && sentence.quantity(at) == null) {
      String next = at + 1 < limit ? sentence.form(at + 1) : "";
      boolean denial = ClauseWords.deniesLosses(form, next);
      negatedUntil = at + (denial ? DENIAL_REACH : NEGATION_REACH);
      return at + 1;
    }
    int toll = TollReader.find(sentence, at);
    return toll > at ? toll(at, toll) : at;
  }

  /** A noun phrase with no word of losses before it. */
  private int phrase(int at) {
    List<Victims> all = reader.readAll(at, Expect.NOUN);
    if (all.isEmpty()) {
      return at + 1;
    }
    List<Victims> rest = new ArrayList<>(all.size());
    for (Victims each : all) {
      Kind kind = each.kind();
      LossMention whole = ledger.whole();
      if (kind != null && at >= negatedUntil && tells(each, at)) {
        ledger.add(each, kind, nounOfLoss(each), false, false);
      } else if (kind == null && whole != null && isOfThem(each)) {
        ledger.add(each, whole.kind(), each.first(), false, false);
        ledger.lastIsPart();
      } else {
        rest.add(each);
      }
    }
    if (!rest.isEmpty()) {
      ledger.await(rest);
    }
    return all.get(all.size() - 1).end();
  }

  private int nounOfLoss(Victims each) {
    for (int at = each.first(); at < each.end(); at++) {
      if (sentence.isVictimNoun(at)) {
        return at;
      }
    }
    return each.first();
  }

  /** «، ثلاثة منهم في كمين». */
  private boolean isOfThem(Victims each) {
    return each.head() == null
        && ClauseWords.isOfThem(sentence.form(each.end() - 1))
        && sentence.isForm(each.first() - 1, "،");
  }

  /** Whether a noun such as «قتيل» gives a number here, not a mere word for the dead. */
  private boolean tells(Victims each, int at) {
    boolean first = at == sentence.start();
    if (each.isCounted()) {
      // «قالت إن عددا من المصابين في حالة خطرة» speaks of some of those already told.
      return each.basis() == Basis.NUMBER
          || each.min() != 2
          || first
          || !ClauseWords.opensClause(sentence.form(at - 1));
    }
    if (each.basis() == Basis.PLURAL) {
      return false;
    }
    PersonNoun head = each.head();
    if (first || each.min() == 2 || (head != null && head.loss() == null)) {
      return true;
    }
    String form = sentence.form(at);
    LossMention last = ledger.last();
    return form.startsWith("ب")
        || sentence.word(at - 1).sense(Role.FALL) != null
        || (last != null && form.startsWith("و") && last.end() + 3 > at);
  }

  private int toll(int at, int quantityAt) {
    List<Victims> all = reader.readAll(quantityAt, Expect.PEOPLE_OR_THINGS);
    if (all.isEmpty() || at < negatedUntil) {
      return at + 1;
    }
    Victims first = all.get(0);
    if (first.basis() == Basis.VAGUE && first.head() == null) {
      return at + 1;
    }
    Kind kind = TollReader.kind(sentence, at);
    for (Victims each : all) {
      Kind own = each.kind();
      ledger.add(each, own == null ? kind : own, at, false, false);
    }
    return all.get(all.size() - 1).end();
  }

  /** «بينهم 3 أطفال»: parts of the mention before, each of its kind. */
  private int parts(int from) {
    List<Victims> all = reader.readAll(from, Expect.NOUN);
    if (all.isEmpty()) {
      return from;
    }
    int end = all.get(all.size() - 1).end();
    LossMention whole = ledger.whole();
    if (whole == null) {
      // «14 مقاتلا، بينهم 3 أجانب، قتلوا»: the parts do not take the place of the whole.
      if (ledger.awaits()) {
        ledger.awaitParts(all);
        return end;
      }
      return from;
    }
    Who who = whole.who();
    for (Victims part : all) {
      Kind kind = part.kind() == null ? whole.kind() : part.kind();
      if (part.basis() == Basis.PLURAL || (kind == Kind.BOTH && part.kind() == null)) {
        continue;
      }
      ledger.add(part, kind, whole.predicate(), false, false);
      if (kind == whole.kind()) {
        ledger.lastIsPart();
        who = whole.who() == Who.UNKNOWN && setsApart(part, whole) ? Who.MIXED : who;
      }
    }
    ledger.grow(whole, who, end);
    return end;
  }

  /** «5 مدنيين» sets civilians apart from the rest; «3 أطفال» does not. */
  private boolean setsApart(Victims part, LossMention whole) {
    if (part.min() >= whole.min() || part.who() == Who.UNKNOWN) {
      return false;
    }
    boolean civil = false;
    for (int at = part.first(); at < part.end(); at++) {
      civil |= sentence.form(at).contains("مدني");
    }
    return civil || part.who() == Who.COMBATANTS;
  }

  /** «معظمهم مدنيون» tells who they are. */
  private int most(int from) {
    int at = sentence.isForm(from, "من") ? from + 1 : from;
    LossMention whole = ledger.whole();
    if (whole != null && at < limit && whole.who() == Who.UNKNOWN) {
      Who who = sentence.word(at).who();
      if (who != Who.UNKNOWN) {
        ledger.grow(whole, who, at + 1);
      }
    }
    return from;
  }
}
