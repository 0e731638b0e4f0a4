package org.sanad.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.LossMention.Basis;
import org.sanad.mention.LossMention.Kind;
import org.sanad.mention.LossVocabulary.Word;
import org.sanad.mention.PersonNoun.Count;
import org.sanad.model.Loss.Who;
import org.sanad.model.Token;
import org.sanad.model.TokenKind;

/** Reads the noun phrases of one sentence that may name victims. */
final class VictimReader {
  /** How far «من …» behind a noun is followed. */
  private static final int COMPLEMENT = 6;

  private final LossVocabulary vocabulary;
  private final List<Token> tokens;
  private final int limit;

  VictimReader(LossVocabulary vocabulary, List<Token> tokens, int limit) {
    this.vocabulary = vocabulary;
    this.tokens = tokens;
    this.limit = limit;
  }

  /**
   * The phrase that begins at a token, null where none does.
   *
   * @param firm whether the word before speaks of people by itself, so that a number alone or before
   *     an unknown noun («9 فلبينيين») counts
   * @param injured whether that word may also be said of things, as «إصابة» is
   */
  @Nullable Victims read(int first, boolean firm, boolean injured) {
    int at = skipOpening(first);
    if (at >= limit) {
      return null;
    }
    Quantity quantity = word(at).counts() ? QuantityFinder.at(tokens, at, limit) : null;
    if (quantity == null) {
      return noun(at);
    }
    if (isUnit(quantity) || (quantity.vague() && isForm(Math.max(at - 1, 0), "اكبر"))) {
      return null;
    }
    int next = skipQuotes(quantity.end());
    // «أحد عناصر …» is followed by the whole group, as «واحد من» is.
    boolean of =
        isForm(next, "من") || isForm(quantity.end() - 1, "من") || isOneOf(quantity);
    if (isForm(next, "من")) {
      next = skipQuotes(next + 1);
    }
    if (next < limit && ClauseWords.isOfThem(form(next))) {
      return build(quantity, null, next + 1, Who.UNKNOWN, false);
    }
    if (next >= limit) {
      return firm && !of ? build(quantity, null, quantity.end(), Who.UNKNOWN, false) : null;
    }
    return of ? ofGroup(quantity, next, firm) : counted(quantity, next, firm, injured);
  }

  /** All phrases that و joins on from a token, those that make one body of victims added up. */
  List<Victims> readAll(int first, boolean firm, boolean injured) {
    Victims victims = read(first, firm, injured);
    if (victims == null) {
      return List.of();
    }
    List<Victims> all = new ArrayList<>(1);
    Victims last = victims;
    while (true) {
      int joined = joined(last.end());
      Victims next = joined < 0 ? null : next(last, joined);
      if (next == null) {
        break;
      }
      if (next.first() == last.first()) {
        last = next;
      } else {
        all.add(last);
        last = next;
      }
    }
    all.add(last);
    return all;
  }

  /** What follows «و»: the same phrase carried on, or another; null where it is a new clause. */
  private @Nullable Victims next(Victims last, int at) {
    Word word = word(at);
    PersonNoun head = last.head();
    PersonNoun person = word.person();
    if (head != null && person != null && sharesNumber(last, head, person)) {
      Kind mine = last.kind();
      Kind others = person.loss();
      Victims grown = last.withEnd(at + 1);
      if (mine != null && others != null && mine != others) {
        return modified(last.both(at + 1));
      }
      return mine == others ? modified(grown) : null;
    }
    Victims next = read(at, false, false);
    if (next == null || next.basis() == Basis.PLURAL || opensClause(next.end())
        || isCaptive(next.head())) {
      return null;
    }
    return last.addsTo(next) ? last.plus(next) : next;
  }

  private static boolean isCaptive(@Nullable PersonNoun person) {
    return person != null && person.side() == PersonNoun.Side.CAPTIVE;
  }

  /** «13 جنديا وشرطيا», «عشرات القتلى والجرحى», «5 نساء وأطفال»: one number for both nouns. */
  private static boolean sharesNumber(Victims last, PersonNoun head, PersonNoun person) {
    if (last.basis() == Basis.NOUN || last.qualified()) {
      return false;
    }
    return person.count() == Count.MORE
        || (person.count() == Count.COUNTED && head.count() == Count.COUNTED)
        || (last.min() > 10 && person.count() == Count.ONE && head.count() == Count.ONE);
  }

  /** Whether a verb of losses or «قد» follows: what stood before is its subject. */
  private boolean opensClause(int at) {
    return at < limit && word(at).loss() && !word(at).senses().get(0).role().name().equals("NOUN");
  }

  /** Whether و joins the token on to what stands before it. */
  boolean joinsOn(int at) {
    return joined(at) >= 0;
  }

  private int joined(int at) {
    if (at >= limit) {
      return -1;
    }
    int start = form(at).equals("،") ? at + 1 : at;
    if (start >= limit) {
      return -1;
    }
    if (form(start).equals("و")) {
      return start + 1 < limit ? start + 1 : -1;
    }
    String form = form(start);
    if (!form.startsWith("و") || form.length() < 3 || NumberWords.value(form) > 0) {
      return -1;
    }
    Word word = word(start);
    return word.person() == null || word.joined() ? start : -1;
  }

  /** «عشرات أصيبوا»: a verb of losses that looks back. */
  private boolean saysPlural(int at) {
    List<LossWord> senses = word(at).senses();
    return !senses.isEmpty() && senses.get(0).isPlural();
  }

  private boolean isOneOf(Quantity quantity) {
    String form = form(quantity.end() - 1);
    return quantity.min() == 1 && (form.endsWith("احد") || form.endsWith("احدي"))
        && !form.endsWith("واحد");
  }

  private @Nullable Victims ofGroup(Quantity quantity, int at, boolean firm) {
    Word word = word(at);
    PersonNoun person = word.person();
    if (word.thing() || (person == null && !word.armed() && !firm)) {
      return null;
    }
    if (person == null && !isNominal(at)) {
      return null;
    }
    if (person != null && (person.count() == Count.ONE || person.count() == Count.COUNTED)) {
      person = null;
      if (!firm) {
        return null;
      }
    }
    Who who = word.who();
    int end = at + 1;
    while (end < limit && end < at + COMPLEMENT && isNominal(end) && !startsPhrase(end)) {
      who = who == Who.UNKNOWN ? word(end).who() : who;
      end++;
    }
    boolean victims = person != null && person.loss() != null;
    // «العشرات من القتلى والجرحى» is read on; other groups end the phrase.
    int stop = victims ? at + 1 : end;
    return modified(build(quantity, person, stop, who, !victims));
  }

  private @Nullable Victims counted(Quantity quantity, int at, boolean firm, boolean injured) {
    Word word = word(at);
    PersonNoun person = word.person();
    if (person != null && !word.joined() && fits(quantity, person, word)) {
      return modified(build(quantity, person, at + 1, person.who(), false));
    }
    if (isForm(at, "بين") || isForm(at, "ما")) {
      Victims split = modified(build(quantity, null, quantity.end(), Who.UNKNOWN, false));
      if (split.kind() == Kind.BOTH) {
        return split;
      }
    }
    if (quantity.vague() && saysPlural(at)) {
      return build(quantity, null, quantity.end(), Who.UNKNOWN, false);
    }
    if (!firm || word.thing()) {
      return null;
    }
    if (form(quantity.end() - 1).contains("ال") && quantity.vague()) {
      return build(quantity, null, quantity.end(), Who.UNKNOWN, false);
    }
    if (isNominal(at) && !startsPhrase(at) && !form(at).startsWith("ال")) {
      if (injured && !looksHuman(form(at))) {
        return null;
      }
      boolean adjective = quantity.vague() && looksHuman(form(at));
      if (quantity.vague() && !adjective) {
        return build(quantity, null, quantity.end(), Who.UNKNOWN, false);
      }
      return modified(build(quantity, null, at + 1, word.who(), false));
    }
    return build(quantity, null, quantity.end(), Who.UNKNOWN, false);
  }

  private static boolean fits(Quantity quantity, PersonNoun person, Word word) {
    return switch (person.count()) {
      case BODY -> quantity.min() == 1 && !word.definite();
      case TWO -> quantity.min() == 2;
      default -> true;
    };
  }

  private @Nullable Victims noun(int at) {
    Word word = word(at);
    PersonNoun person = word.person();
    if (person == null || person.count() == Count.BODY || isAny(at - 1)) {
      return null;
    }
    boolean singular = person.count() == Count.ONE || person.count() == Count.COUNTED;
    if (singular || person.count() == Count.TWO) {
      // «القتيل» is one already told; «سوريا» is the country.
      boolean told = word.definite() && person.loss() != null;
      if (told || (person.nation() && person.count() == Count.COUNTED)) {
        return null;
      }
      int number = singular ? 1 : 2;
      return modified(one(at, person, number, number, Basis.NOUN));
    }
    if (word.definite()) {
      return definitePlural(at, person);
    }
    Victims plural = one(at, person, 2, null, Basis.PLURAL);
    return modified(plural);
  }

  /** «المهاجمين الثلاثة»: the number stands behind the noun. */
  private @Nullable Victims definitePlural(int at, PersonNoun person) {
    if (at + 1 >= limit || person.loss() != null || !form(at + 1).startsWith("ال")) {
      return null;
    }
    int number = NumberWords.value(form(at + 1).substring(2));
    return number < 2 || number > 10
        ? null
        : modified(
            new Victims(
                at, at + 2, number, number, Basis.NUMBER, person, person.who(), null, false));
  }

  private boolean isAny(int at) {
    return isForm(Math.max(at, 0), "اي") || isForm(Math.max(at, 0), "كل");
  }

  private static Victims one(
      int at, PersonNoun person, int min, @Nullable Integer max, Basis basis) {
    return new Victims(
        at, at + 1, min, max, basis, person, person.who(), person.loss(), false);
  }

  private static Victims build(
      Quantity quantity, @Nullable PersonNoun person, int end, Who who, boolean qualified) {
    return new Victims(
        quantity.first(),
        end,
        quantity.min(),
        quantity.max(),
        quantity.vague() ? Basis.VAGUE : Basis.NUMBER,
        person,
        who,
        person == null ? null : person.loss(),
        qualified);
  }

  /** Takes in what stands behind the noun: «اثنين», «آخرين», «مدني», «على الأقل», «من …». */
  private Victims modified(Victims phrase) {
    Victims victims = phrase;
    int at = skipClosing(victims.end());
    while (at < limit) {
      Victims grown = modifier(victims, at);
      if (grown == null) {
        break;
      }
      victims = grown;
      at = skipClosing(victims.end());
    }
    return victims;
  }

  private @Nullable Victims modifier(Victims victims, int at) {
    int open = QuantityFinder.openEnd(tokens, at, limit);
    if (open > at) {
      return with(victims, open, victims.min(), null, victims.who(), victims.kind());
    }
    String form = form(at);
    int value = NumberWords.value(form);
    if (value == 2 && victims.basis() != Basis.NUMBER && victims.min() == 2) {
      return new Victims(
          victims.first(), at + 1, 2, 2, Basis.NUMBER, victims.head(), victims.who(),
          victims.kind(), victims.qualified());
    }
    if (value == 1 && victims.min() == 1) {
      return victims.withEnd(at + 1);
    }
    Word word = word(at);
    PersonNoun person = word.person();
    if (person != null && !word.joined() && isApposed(victims, person)) {
      Who who = victims.who() == Who.UNKNOWN || person.who() == Who.CIVILIANS
          ? person.who() : victims.who();
      Kind kind = victims.kind() == null ? person.loss() : victims.kind();
      return with(victims, at + 1, victims.min(), victims.max(),
          who == Who.UNKNOWN ? victims.who() : who, kind);
    }
    if (form.equals("اخري")) {
      return victims.withEnd(at + 1);
    }
    return complement(victims, at, form);
  }

  private static boolean isApposed(Victims victims, PersonNoun person) {
    PersonNoun head = victims.head();
    if (person.count() == Count.BODY || head == null) {
      return person.count() != Count.BODY && person.others() && victims.end() > victims.first();
    }
    boolean one = victims.min() == 1 && victims.basis() == Basis.NOUN;
    boolean singular = person.count() == Count.ONE || person.count() == Count.COUNTED;
    return singular ? one || head.count() == Count.COUNTED || head.count() == Count.ONE : !one;
  }

  private @Nullable Victims complement(Victims victims, int at, String form) {
    if (form.equals("بين") || (form.equals("ما") && isForm(at + 1, "بين"))) {
      int start = form.equals("بين") ? at + 1 : at + 2;
      if (start + 1 < limit && isVictimWord(start) && isVictimWord(start + 1)) {
        return victims.both(start + 2);
      }
      return victims.kind() == null ? null : group(victims, start);
    }
    if (form.equals("في") && isForm(at + 1, "صفوف")) {
      return group(victims, at + 2);
    }
    if (form.equals("بصفوف")) {
      return group(victims, at + 1);
    }
    if (form.equals("من") && at + 1 < limit && !ClauseWords.isAmong(form(at + 1))
        && !victims.qualified()) {
      return group(victims, at + 1);
    }
    return null;
  }

  private boolean isVictimWord(int at) {
    PersonNoun person = word(at).person();
    return person != null && person.loss() != null;
  }

  /** Reads whose the victims are; ends before the next phrase. */
  private @Nullable Victims group(Victims victims, int from) {
    Who who = Who.UNKNOWN;
    int end = from;
    while (end < limit && end < from + COMPLEMENT && isNominal(end)
        && (end == from || !startsPhrase(end))) {
      Word word = word(end);
      if (end == from && (word.thing() || form(end).equals("قبل") || form(end).equals("جراء"))) {
        return null;
      }
      who = who == Who.UNKNOWN ? word.who() : who;
      end++;
    }
    if (end == from) {
      return null;
    }
    Who whose = victims.who() == Who.UNKNOWN ? who : victims.who();
    return new Victims(
        victims.first(), end, victims.min(), victims.max(), victims.basis(), victims.head(),
        whose, victims.kind(), true);
  }

  private static Victims with(
      Victims v, int end, int min, @Nullable Integer max, Who who, @Nullable Kind kind) {
    return new Victims(v.first(), end, min, max, v.basis(), v.head(), who, kind, v.qualified());
  }

  /** A number that counts no people whatever follows: an age, a clock time, a year. */
  private boolean isUnit(Quantity quantity) {
    int before = quantity.first() - 1;
    if (before < 0) {
      return false;
    }
    return switch (form(before)) {
      case "عام", "سنه", "الساعه", "رقم", "عمر", "بعمر", "لعام", "بعام" -> true;
      default -> false;
    };
  }

  private boolean isNominal(int at) {
    return tokens.get(at).kind() == TokenKind.WORD
        && !ClauseWords.isParticle(form(at))
        && !ClauseWords.isAmong(form(at))
        && !word(at).loss();
  }

  /** Whether a prefixed و or ب begins something else here. */
  private boolean startsPhrase(int at) {
    String form = form(at);
    if (form.equals("و") || form.equals("ب") || form.equals("ل")) {
      return true;
    }
    char first = form.charAt(0);
    if (first == 'و' && form.length() > 3) {
      return !word(at).armed() || form.startsWith("وال");
    }
    return (first == 'ب' && form.length() > 3 && word(at).person() == null)
        || form.startsWith("لل")
        || form.startsWith("فال");
  }

  /** The endings of nouns for people that no list has: «فلبينيين», «كنديا». */
  private static boolean looksHuman(String form) {
    return form.endsWith("ين") || form.endsWith("ون") || form.endsWith("يا")
        || form.endsWith("يان") || (form.endsWith("ي") && form.length() > 3);
  }

  private int skipOpening(int from) {
    int at = from;
    while (at < limit && (ClauseWords.isQuoteMark(form(at)) || isForm(at, "ب"))) {
      at++;
    }
    return at;
  }

  private int skipQuotes(int from) {
    int at = from;
    while (at < limit && ClauseWords.isQuoteMark(form(at))) {
      at++;
    }
    return at;
  }

  /** A closing mark behind the noun is passed over only where the phrase goes on behind it. */
  private int skipClosing(int from) {
    return from < limit && ClauseWords.isQuoteMark(form(from)) && !form(from).equals("(")
        ? from + 1
        : from;
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
