package org.sanad.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.LossMention.Basis;
import org.sanad.mention.LossMention.Kind;
import org.sanad.mention.LossVocabulary.Word;
import org.sanad.mention.LossWord.Role;
import org.sanad.mention.PersonNoun.Count;
import org.sanad.model.Loss.Who;
import org.sanad.model.Token;

/** One pass over one sentence, holding what was read last. */
final class LossScan {
  /** How far a negation reaches: «دون أن يؤدي ذلك إلى مقتل». */
  private static final int NEGATION_REACH = 6;

  private static final int VERB_REACH = 10;
  private static final int NAME_REACH = 9;
  private static final int NOUN_REACH = 5;
  private static final int MEET_REACH = 16;
  private static final int BEFORE_REACH = 16;

  private final LossVocabulary vocabulary;
  private final List<Token> tokens;
  private final int start;
  private final int limit;
  private final VictimReader victims;
  private final List<LossMention> found = new ArrayList<>();

  /** Victims read before any word says what befell them. */
  private List<Victims> pending = List.of();

  /** What «بينهم» said of those. */
  private List<Victims> pendingParts = List.of();

  private Who lastWho = Who.UNKNOWN;
  private int negatedUntil;

  /** Whether the number at hand counts prisoners too: «قتل وأسر عشرات». */
  private boolean shared;

  /** Whether «بينهم» now speaks of the last mention. */
  private boolean open;

  LossScan(LossVocabulary vocabulary, List<Token> tokens, int start, int limit) {
    this.vocabulary = vocabulary;
    this.tokens = tokens;
    this.start = start;
    this.limit = limit;
    this.victims = new VictimReader(vocabulary, tokens, limit);
  }

  List<LossMention> scan() {
    if (!tells()) {
      return List.of();
    }
    int at = start;
    while (at < limit) {
      at = Math.max(at + 1, step(at));
    }
    return found;
  }

  private boolean tells() {
    for (int at = start; at < limit; at++) {
      if (word(at).tells()) {
        return true;
      }
    }
    return false;
  }

  private int step(int at) {
    String form = form(at);
    if (ClauseWords.endsClause(form)) {
      pending = List.of();
      negatedUntil = 0;
      return at + 1;
    }
    if (form.equals("،")) {
      negatedUntil = 0;
      return at + 1;
    }
    if (ClauseWords.opensClause(form) && !pending.isEmpty()
        && pending.get(pending.size() - 1).end() < at) {
      pending = List.of();
    }
    Word word = word(at);
    if (word.loss()) {
      int end = predicate(at, word);
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
    if (ClauseWords.isNegation(form) && QuantityFinder.at(tokens, at, limit) == null) {
      negatedUntil = at + (ClauseWords.deniesLosses(form, at + 1 < limit ? form(at + 1) : "")
          ? NEGATION_REACH
          : 3);
      return at + 1;
    }
    int toll = TollReader.read(tokens, at, limit, vocabulary);
    if (toll > at) {
      return toll(at, toll);
    }
    return phrase(at);
  }

  /** A noun phrase with no word of losses before it. */
  private int phrase(int at) {
    List<Victims> all = victims.readAll(at, false, false);
    if (all.isEmpty()) {
      return at + 1;
    }
    List<Victims> rest = new ArrayList<>(all.size());
    for (Victims each : all) {
      Kind kind = each.kind();
      if (kind != null && at >= negatedUntil && tells(each, at)) {
        add(each, kind, nounOfLoss(each), false);
      } else if (kind == null && isOfThem(each) && open) {
        add(each, found.get(found.size() - 1).kind(), each.first(), false);
        found.set(found.size() - 1, found.get(found.size() - 1).asPart());
      } else {
        rest.add(each);
      }
    }
    if (!rest.isEmpty()) {
      pending = rest;
      pendingParts = List.of();
      open = false;
    }
    return all.get(all.size() - 1).end();
  }

  private int nounOfLoss(Victims each) {
    for (int at = each.first(); at < each.end(); at++) {
      if (isVictimNoun(at)) {
        return at;
      }
    }
    return each.first();
  }

  private boolean isOfThem(Victims each) {
    return each.head() == null && ClauseWords.isOfThem(form(each.end() - 1))
        && each.first() > start && form(each.first() - 1).equals("،");
  }

  /** Whether a noun such as «قتيل» gives a number here, not a mere word for the dead. */
  private boolean tells(Victims each, int at) {
    if (each.isCounted()) {
      // «قالت إن عددا من المصابين في حالة خطرة» speaks of some of those already told.
      return each.min() != 2 || each.basis() == Basis.NUMBER || at == start
          || !ClauseWords.opensClause(form(at - 1));
    }
    if (each.basis() == Basis.PLURAL) {
      return false;
    }
    PersonNoun head = each.head();
    if (head != null && head.loss() == null) {
      return true;
    }
    if (each.min() == 2) {
      return true;
    }
    return at == start
        || saysFall(at - 1)
        || form(at).startsWith("ب")
        || (!found.isEmpty()
            && form(at).startsWith("و")
            && found.get(found.size() - 1).end() + 3 > at);
  }

  private boolean saysFall(int at) {
    Word word = word(at);
    return word.sense(Role.FALL) != null;
  }

  private int predicate(int at, Word word) {
    if (at < negatedUntil) {
      return at + 1;
    }
    for (LossWord sense : word.senses()) {
      int end =
          switch (sense.role()) {
            case VERB, NOUN, FALL -> ahead(at, at + 1, sense);
            case PLURAL -> plural(at, sense);
            case MEET, MEET_PLURAL -> meet(at, sense);
            case FINISH -> isForm(at + 1, "علي") ? ahead(at, at + 2, sense) : at;
            case END -> at;
          };
      if (end > at) {
        return end;
      }
    }
    return at;
  }

  private int ahead(int at, int from, LossWord sense) {
    Kind kind = sense.kind();
    int next = from;
    if (sense.role() == Role.VERB && isSubject(at)) {
      return before(at, kind);
    }
    int partner = joinedSense(from, sense);
    if (from < limit && ClauseWords.isCapture(form(from))) {
      shared = true;
      next = from + 1;
    }
    if (partner > 0) {
      kind = Kind.BOTH;
      next = partner;
    } else if (sense.role() == Role.VERB) {
      int end = subjectBefore(at, next, sense);
      if (end > at) {
        return end;
      }
    }
    int end = forward(at, next, limit, sense, kind);
    shared = false;
    return end;
  }

  /** «مدني قتل وأصيب آخر»: takes those right before a verb that nobody follows at once. */
  private int subjectBefore(int at, int next, LossWord sense) {
    if (pending.isEmpty() || !reaches(pending.get(pending.size() - 1).end(), at)) {
      return at;
    }
    Victims last = pending.get(pending.size() - 1);
    if (!last.isCounted() && word(last.first()).definite()) {
      return at;
    }
    int behind = next;
    while (behind < limit && ClauseWords.isFiller(form(behind))) {
      behind++;
    }
    if (behind < limit && victims.read(behind, !sense.people(), false) != null) {
      return at;
    }
    return before(at, sense.kind());
  }

  /** «طفلا قتل وأصيب أربعة»: one person right before a verb whose next word is another verb. */
  private boolean isSubject(int at) {
    if (pending.size() != 1 || pending.get(0).end() != at || at + 1 >= limit) {
      return false;
    }
    Victims last = pending.get(0);
    return last.min() == 1 && !word(last.first()).definite() 
        && (word(at + 1).loss() || ClauseWords.isCapture(form(at + 1)));
  }

  private boolean reaches(int end, int at) {
    return end == at
        || (end == at - 1
            && (isForm(end, "قد") || isForm(end, "،") || ClauseWords.isQuoteMark(form(end))));
  }

  private int before(int at, Kind kind) {
    List<Victims> parts = pendingParts;
    for (Victims each : pending) {
      if (each.basis() != Basis.PLURAL && !isAdjective(each)) {
        add(each, each.kind() == null ? kind : each.kind(), at, false);
      }
    }
    int whole = found.size() - 1;
    for (Victims part : parts) {
      if (part.basis() != Basis.PLURAL && part.kind() == null && whole >= 0) {
        add(part, kind, at, false);
        found.set(found.size() - 1, found.get(found.size() - 1).asPart());
      }
    }
    pending = List.of();
    return at + 1;
  }

  /** «الوكالة السورية»: a nationality with the article names nobody by itself. */
  private boolean isAdjective(Victims each) {
    PersonNoun head = each.head();
    return head != null && head.nation() && !each.isCounted() && word(each.first()).definite();
  }

  private int plural(int at, LossWord sense) {
    Victims next = at + 1 < limit ? victims.read(at + 1, false, false) : null;
    boolean object = next != null && next.basis() != Basis.PLURAL && next.kind() == null;
    if (!object && isPendingNear(at) && pending.get(0).min() > 1) {
      boolean both = next != null && next.kind() != null && joinedVictims(at + 1);
      return before(at, both ? Kind.BOTH : sense.kind());
    }
    return forward(at, at + 1, limit, sense, sense.kind());
  }

  /** «سقطوا قتلى وجرحى». */
  private boolean joinedVictims(int at) {
    return at + 1 < limit && isVictimNoun(at) && isVictimNoun(at + 1);
  }

  private boolean isPendingNear(int at) {
    return !pending.isEmpty() && pending.get(pending.size() - 1).end() + BEFORE_REACH > at;
  }

  private int meet(int at, LossWord sense) {
    int end = at + 1;
    while (end < limit && end < at + MEET_REACH && word(end).sense(Role.END) == null) {
      if (ClauseWords.endsClause(form(end))) {
        return at;
      }
      end++;
    }
    if (end >= limit || word(end).sense(Role.END) == null) {
      return at;
    }
    if (sense.role() == Role.MEET_PLURAL && isPendingNear(at)) {
      before(at, sense.kind());
      return end + 1;
    }
    int read = end > at + 1 ? forward(at, at + 1, end, sense, sense.kind()) : at;
    if (read <= at + 1 && isPendingNear(at) && pending.get(0).end() == at) {
      before(at, sense.kind());
    } else if (read <= at + 1) {
      return Math.max(forward(at, end + 1, limit, sense, sense.kind()), end + 1);
    }
    return Math.max(read, end + 1);
  }

  /** Where those shared with a second word of losses begin: «مقتل وإصابة العشرات»; else -1. */
  private int joinedSense(int at, LossWord sense) {
    if (at >= limit) {
      return -1;
    }
    boolean apart = isForm(at, "و") || isForm(at, "او");
    int other = apart ? at + 1 : at;
    if (other >= limit || (!apart && !form(at).startsWith("و"))) {
      return -1;
    }
    return sense.joins(word(other).sense(sense.role())) ? other + 1 : -1;
  }

  /** Looks for those who fell behind a word, over whatever may stand between. */
  private int forward(int at, int from, int stop, LossWord sense, Kind kind) {
    boolean near = true;
    boolean doer = false;
    int reach = sense.role() == Role.NOUN ? NOUN_REACH : VERB_REACH;
    for (int next = from; next < stop && next <= from + reach; next++) {
      String form = form(next);
      boolean loss = word(next).loss() && word(next).sense(Role.FALL) == null;
      if (ClauseWords.endsClause(form) || (loss && !isVictimNoun(next))) {
        return at;
      }
      if (next > from && ClauseWords.opensClause(form)) {
        return at;
      }
      boolean firm = near && !sense.people();
      List<Victims> all = victims.readAll(next, firm, sense.kind() == Kind.INJURED);
      if (!all.isEmpty() && accepts(all.get(0), sense, near, next)) {
        return take(at, all, sense, kind, doer);
      }
      if (!all.isEmpty() && !near) {
        next = all.get(all.size() - 1).end() - 1;
        continue;
      }
      if (near && !ClauseWords.isFiller(form) && !form.equals("،")) {
        near = false;
        PersonNoun person = word(next).person();
        doer = sense.role() == Role.VERB
            && ((person != null && person.count() == Count.BODY) || word(next).armed());
        if (sense.role() == Role.FALL && !isVictimNoun(next)) {
          reach = NOUN_REACH;
        }
      }
    }
    return at;
  }

  private boolean isVictimNoun(int at) {
    PersonNoun person = word(at).person();
    return person != null && person.loss() != null;
  }

  private boolean accepts(Victims first, LossWord sense, boolean near, int at) {
    if (sense.role() == Role.FALL && !first.isCounted()) {
      PersonNoun head = first.head();
      return near && head != null && head.loss() != null && first.basis() != Basis.PLURAL;
    }
    if (near) {
      return !sense.isPlural() || first.basis() != Basis.PLURAL;
    }
    if (!first.isCounted() || (first.head() == null && !first.qualified())) {
      return false;
    }
    boolean joined = form(at).startsWith("و") || form(at - 1).equals("و");
    if (sense.role() == Role.NOUN) {
      return joined;
    }
    String token = form(at);
    return !ClauseWords.isPreposition(form(at - 1))
        && (!Character.isLetter(token.charAt(0)) || "بلك".indexOf(token.charAt(0)) < 0
            || NumberWords.value(token) > 0);
  }

  private int take(int at, List<Victims> all, LossWord sense, Kind kind, boolean doer) {
    Victims first = all.get(0);
    int end = all.get(all.size() - 1).end();
    List<Victims> taken = all;
    boolean active = doer;
    if (sense.role() == Role.VERB && !first.isCounted() && all.size() == 1) {
      List<Victims> objects = objects(first);
      if (!objects.isEmpty()) {
        taken = objects;
        active = true;
        end = objects.get(objects.size() - 1).end();
      }
    }
    for (Victims each : taken) {
      Kind own = each.kind();
      boolean both = kind == Kind.BOTH || own == Kind.BOTH;
      PersonNoun head = each.head();
      boolean plural = each.basis() == Basis.PLURAL;
      if (plural && (head == null || head.loss() != null || sense.role() == Role.FALL)) {
        continue;
      }
      add(each, both ? Kind.BOTH : own == null ? kind : own, at, active);
    }
    Victims last = taken.get(taken.size() - 1);
    return last.basis() == Basis.NOUN && sense.role() != Role.FALL ? company(at, end, kind) : end;
  }

  /** «القيادي أبو فلان وأربعة من مرافقيه»: those told behind a victim's name and title. */
  private int company(int predicate, int from, Kind kind) {
    for (int at = from; at < limit && at < from + NAME_REACH; at++) {
      String form = form(at);
      boolean with = form.equals("مع") || form.equals("و");
      if (with || form.startsWith("و")) {
        int next = with ? at + 1 : at;
        List<Victims> all =
            next < limit ? victims.readAll(next, false, false) : List.<Victims>of();
        if (!all.isEmpty() && all.get(0).isCounted() && all.get(0).kind() == null
            && !follows(all.get(all.size() - 1).end())) {
          all.forEach(each -> add(each, kind, predicate, false));
          return all.get(all.size() - 1).end();
        }
        if (!all.isEmpty()) {
          return from;
        }
      }
      if (ClauseWords.isParticle(form) || word(at).loss() || ClauseWords.endsClause(form)
          || form.equals("،")) {
        return from;
      }
    }
    return from;
  }

  private boolean follows(int at) {
    return at < limit && word(at).loss() && word(at).sense(Role.NOUN) == null;
  }

  /** «قتل مسلح ثلاثة جنود»: those right behind the doer; empty where there is no doer. */
  private List<Victims> objects(Victims doer) {
    int from = doer.end();
    for (int at = from; at < limit && at <= from + 2; at++) {
      List<Victims> all =
          victims.joinsOn(at) ? List.of() : victims.readAll(at, false, false);
      if (!all.isEmpty()) {
        Victims first = all.get(0);
        PersonNoun head = first.head();
        boolean object =
            head != null
                && (first.isCounted()
                    || (head.count() == Count.COUNTED && first.basis() == Basis.NOUN));
        return object && !ClauseWords.isPreposition(form(at - 1)) ? all : List.of();
      }
      if (doer.basis() != Basis.PLURAL || ClauseWords.isParticle(form(at))) {
        return List.of();
      }
    }
    return List.of();
  }

  private int toll(int at, int quantityAt) {
    Quantity quantity = QuantityFinder.at(tokens, quantityAt, limit);
    List<Victims> all = victims.readAll(quantityAt, true, true);
    if (quantity == null || all.isEmpty() || at < negatedUntil
        || (quantity.vague() && all.get(0).head() == null)) {
      return at + 1;
    }
    Kind kind = TollReader.kind(tokens, at, limit, vocabulary);
    for (Victims each : all) {
      Kind own = each.kind();
      add(each, own == null ? kind : own, at, false);
    }
    return all.get(all.size() - 1).end();
  }

  /** «بينهم 3 أطفال»: parts of the mention before, each of its kind. */
  private int parts(int from) {
    if (!open || found.isEmpty()) {
      // «14 مقاتلا، بينهم أجانب، قتلوا»: the parts do not take the place of the whole.
      Victims part = pending.isEmpty() || from >= limit ? null : victims.read(from, false, false);
      if (part == null) {
        return from;
      }
      pendingParts = victims.readAll(from, false, false);
      return pendingParts.get(pendingParts.size() - 1).end();
    }
    int index = found.size() - 1;
    LossMention whole = found.get(index);
    List<Victims> all = from < limit ? victims.readAll(from, false, false) : List.of();
    if (all.isEmpty()) {
      return from;
    }
    int end = all.get(all.size() - 1).end();
    Who who = whole.who();
    for (Victims part : all) {
      Kind kind = part.kind() == null ? whole.kind() : part.kind();
      if (part.basis() == Basis.PLURAL || (kind == Kind.BOTH && part.kind() == null)) {
        continue;
      }
      add(part, kind, whole.predicate(), false);
      if (kind != whole.kind()) {
        continue;
      }
      found.set(found.size() - 1, found.get(found.size() - 1).asPart());
      if (whole.who() == Who.UNKNOWN && part.who() != Who.UNKNOWN && part.min() < whole.min()
          && part.head() != null && part.head().who() == part.who() && isGeneral(part)) {
        who = Who.MIXED;
      }
    }
    found.set(index, whole.grown(who, end));
    return end;
  }

  /** «5 مدنيين» sets civilians apart from the rest; «3 أطفال» does not. */
  private boolean isGeneral(Victims part) {
    for (int at = part.first(); at < part.end(); at++) {
      if (form(at).startsWith("مدني") || form(at).startsWith("المدني")) {
        return true;
      }
    }
    return part.who() == Who.COMBATANTS;
  }

  /** «معظمهم مدنيون» tells who they are. */
  private int most(int from) {
    int at = from < limit && isForm(from, "من") ? from + 1 : from;
    if (!open || found.isEmpty() || at >= limit) {
      return from;
    }
    LossMention last = found.get(found.size() - 1);
    Who who = word(at).who();
    if (who != Who.UNKNOWN && last.who() == Who.UNKNOWN) {
      found.set(found.size() - 1, last.grown(who, at + 1));
      lastWho = who;
    }
    return from;
  }

  private void add(Victims each, Kind kind, int predicate, boolean active) {
    Who who = each.who();
    if (who == Who.UNKNOWN && each.takesWhoFromBefore()) {
      who = lastWho;
    }
    boolean joint = kind == Kind.BOTH || shared;
    found.add(
        new LossMention(
            kind, joint ? 1 : each.min(), joint ? null : each.max(), who, each.first(), each.end(),
            predicate, each.first(), each.end(), false, active, each.basis()));
    lastWho = who;
    pending = List.of();
    pendingParts = List.of();
    open = true;
  }

  private Word word(int at) {
    return vocabulary.of(tokens.get(at));
  }

  private String form(int at) {
    return tokens.get(at).form();
  }

  private boolean isForm(int at, String form) {
    return at < limit && form(at).equals(form);
  }
}
