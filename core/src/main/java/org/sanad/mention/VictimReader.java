package org.sanad.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.LossMention.Basis;
import org.sanad.mention.LossMention.Kind;
import org.sanad.mention.LossVocabulary.Word;
import org.sanad.mention.PersonNoun.Count;
import org.sanad.mention.PersonNoun.Side;
import org.sanad.model.Loss.Who;

/** Reads the noun phrases of one sentence that may name victims. */
final class VictimReader {

  /** How much the word before says of what follows. */
  enum Expect {
    /** Nothing: only a known noun for people will do. */
    NOUN,
    /** People or things, as «إصابة»: a word that looks like people will do. */
    PEOPLE_OR_THINGS,
    /** People: a number alone or before any noun but a thing's will do. */
    PEOPLE
  }

  private final LossSentence sentence;
  private final VictimPhrase phrase;
  private final int limit;

  VictimReader(LossSentence sentence) {
    this.sentence = sentence;
    this.phrase = new VictimPhrase(sentence);
    this.limit = sentence.limit();
  }

  /** The phrase that begins at a token, null where none does. */
  @Nullable Victims read(int first, Expect expect) {
    int at = first;
    while (at < limit && (isMark(at) || sentence.isForm(at, "ب"))) {
      at++;
    }
    if (at >= limit) {
      return null;
    }
    Quantity quantity = sentence.quantity(at);
    if (quantity == null) {
      return noun(at);
    }
    String before = at == sentence.start() ? "" : sentence.form(at - 1);
    // «إيقاع أكبر عدد من الضحايا» is an aim, not a number.
    if (ClauseWords.countsNobody(before) || (quantity.vague() && before.equals("اكبر"))) {
      return null;
    }
    int next = skipMarks(quantity.end());
    // «أحد عناصر …» is followed by the whole group, as «واحد من» is.
    boolean of =
        sentence.isForm(next, "من")
            || sentence.isForm(quantity.end() - 1, "من")
            || isOneOf(quantity);
    if (sentence.isForm(next, "من")) {
      next = skipMarks(next + 1);
    }
    if (next >= limit) {
      return expect != Expect.NOUN && !of ? alone(quantity) : null;
    }
    if (ClauseWords.isOfThem(sentence.form(next))) {
      return Victims.of(quantity, null, next + 1, Who.UNKNOWN);
    }
    return of ? ofGroup(quantity, next, expect) : counted(quantity, next, expect);
  }

  /** All phrases that و joins on from a token, those that make one body of victims added up. */
  List<Victims> readAll(int first, Expect expect) {
    Victims last = first < limit ? read(first, expect) : null;
    if (last == null) {
      return List.of();
    }
    List<Victims> all = new ArrayList<>(1);
    for (Victims next = next(last); next != null; next = next(last)) {
      if (next.first() != last.first()) {
        all.add(last);
      }
      last = next;
    }
    all.add(last);
    return all;
  }

  /** What «و» joins on: the same phrase carried on, or another; null where it is a new clause. */
  private @Nullable Victims next(Victims last) {
    int at = joined(last.end());
    if (at < 0) {
      return null;
    }
    PersonNoun head = last.head();
    PersonNoun person = sentence.word(at).person();
    if (head != null && person != null && sharesNumber(last, head, person)) {
      return shared(last, person, at + 1);
    }
    Victims next = read(at, Expect.NOUN);
    if (next == null || next.basis() == Basis.PLURAL || isSubject(next) || isCaptive(next)) {
      return null;
    }
    return last.addsTo(next) ? last.plus(next) : next;
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

  private @Nullable Victims shared(Victims last, PersonNoun person, int end) {
    Kind mine = last.kind();
    Kind others = person.loss();
    if (mine == others) {
      return phrase.complete(last.withEnd(end));
    }
    return mine != null && others != null ? phrase.complete(last.both(end)) : null;
  }

  /** Whether a verb of losses follows, so that they are its subject. */
  private boolean isSubject(Victims next) {
    int at = next.end();
    return at < limit
        && sentence.word(at).loss()
        && sentence.word(at).sense(LossWord.Role.NOUN) == null;
  }

  /** A number of prisoners beside one of the dead. */
  private static boolean isCaptive(Victims next) {
    PersonNoun person = next.head();
    return person != null && person.side() == Side.CAPTIVE;
  }

  /** Where what و joins on begins, -1 where nothing is joined on. */
  int joined(int at) {
    int start = sentence.isForm(at, "،") ? at + 1 : at;
    if (start >= limit) {
      return -1;
    }
    String form = sentence.form(start);
    if (form.equals("و")) {
      return start + 1 < limit ? start + 1 : -1;
    }
    // «واحد» and «وزير» only look joined.
    if (!form.startsWith("و") || form.length() < 3 || NumberWords.value(form) > 0) {
      return -1;
    }
    Word word = sentence.word(start);
    return word.person() == null || word.joined() ? start : -1;
  }

  private boolean isOneOf(Quantity quantity) {
    String form = sentence.form(quantity.end() - 1);
    return quantity.min() == 1
        && (form.endsWith("احد") || form.endsWith("احدي"))
        && !form.endsWith("واحد");
  }

  private static Victims alone(Quantity quantity) {
    return Victims.of(quantity, null, quantity.end(), Who.UNKNOWN);
  }

  /** «15 من عناصر التنظيم», «العشرات من القتلى». */
  private @Nullable Victims ofGroup(Quantity quantity, int at, Expect expect) {
    Word word = sentence.word(at);
    PersonNoun person = word.person();
    boolean known = person != null && !isSingular(person);
    if (!known && !word.armed() && expect == Expect.NOUN) {
      return null;
    }
    if (word.thing() || (person == null && !phrase.isNominal(at))) {
      return null;
    }
    if (known && person != null && person.loss() != null) {
      return phrase.complete(Victims.of(quantity, person, at + 1, word.who()));
    }
    int end = phrase.groupEnd(at);
    Victims group =
        Victims.of(quantity, known ? person : null, end, word.who())
            .qualified(phrase.whoIn(at, end), end);
    return phrase.complete(group);
  }

  private @Nullable Victims counted(Quantity quantity, int at, Expect expect) {
    Word word = sentence.word(at);
    PersonNoun person = word.person();
    if (person != null && !word.joined() && fits(quantity, person, word)) {
      return phrase.complete(Victims.of(quantity, person, at + 1, person.who()));
    }
    if (sentence.isForm(at, "بين") || sentence.isForm(at, "ما")) {
      Victims split = phrase.complete(alone(quantity));
      if (split.kind() == Kind.BOTH) {
        return split;
      }
    }
    if (quantity.vague() && looksBack(at)) {
      return alone(quantity);
    }
    if (expect == Expect.NOUN || word.thing()) {
      return null;
    }
    boolean definite = quantity.vague() && sentence.form(quantity.end() - 1).contains("ال");
    boolean noun =
        phrase.isNominal(at) && !phrase.startsPhrase(at) && !sentence.form(at).startsWith("ال");
    return definite || !noun ? alone(quantity) : unknown(quantity, at, expect);
  }

  /** A number before a noun that no list has: «9 فلبينيين». */
  private @Nullable Victims unknown(Quantity quantity, int at, Expect expect) {
    boolean human = looksHuman(sentence.form(at));
    if (!human && expect == Expect.PEOPLE_OR_THINGS) {
      return null;
    }
    return !human && quantity.vague()
        ? alone(quantity)
        : phrase.complete(Victims.of(quantity, null, at + 1, sentence.word(at).who()));
  }

  private static boolean fits(Quantity quantity, PersonNoun person, Word word) {
    return switch (person.count()) {
      case BODY -> quantity.min() == 1 && !word.definite();
      case TWO -> quantity.min() == 2;
      default -> true;
    };
  }

  /** «عشرات أصيبوا»: a verb of losses that looks back. */
  private boolean looksBack(int at) {
    List<LossWord> senses = sentence.word(at).senses();
    return !senses.isEmpty() && senses.get(0).isPlural();
  }

  private @Nullable Victims noun(int at) {
    Word word = sentence.word(at);
    PersonNoun person = word.person();
    if (person == null || person.count() == Count.BODY || isAny(at - 1)) {
      return null;
    }
    boolean singular = isSingular(person);
    if (singular || person.count() == Count.TWO) {
      // «القتيل» is one already told; «سوريا» is the country.
      boolean told = word.definite() && person.loss() != null;
      if (told || (person.nation() && person.count() == Count.COUNTED)) {
        return null;
      }
      int number = singular ? 1 : 2;
      return phrase.complete(Victims.of(at, person, number, number, Basis.NOUN));
    }
    return word.definite()
        ? definitePlural(at, person)
        : phrase.complete(Victims.of(at, person, 2, null, Basis.PLURAL));
  }

  /** «المهاجمين الثلاثة»: the number stands behind the noun. */
  private @Nullable Victims definitePlural(int at, PersonNoun person) {
    if (at + 1 >= limit || person.loss() != null || !sentence.form(at + 1).startsWith("ال")) {
      return null;
    }
    int number = NumberWords.value(sentence.form(at + 1).substring(2));
    return number < 2 || number > 10
        ? null
        : phrase.complete(Victims.of(at, person, 2, null, Basis.PLURAL).counted(number, at + 2));
  }

  private static boolean isSingular(PersonNoun person) {
    return person.count() == Count.ONE || person.count() == Count.COUNTED;
  }

  private boolean isAny(int at) {
    return sentence.isForm(at, "اي") || sentence.isForm(at, "كل");
  }

  /** The endings of nouns for people that no list has: «فلبينيين», «كنديا». */
  private static boolean looksHuman(String form) {
    return form.endsWith("ين")
        || form.endsWith("ون")
        || form.endsWith("يا")
        || form.endsWith("يان")
        || (form.endsWith("ي") && form.length() > 3);
  }

  private boolean isMark(int at) {
    return at < limit && ClauseWords.isQuoteMark(sentence.form(at));
  }

  private int skipMarks(int from) {
    int at = from;
    while (isMark(at)) {
      at++;
    }
    return at;
  }
}
