package org.sanad.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Form;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.SentenceKind;
import org.sanad.model.Token;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;
import org.sanad.text.Normalizer;

/**
 * Ties mentions to what governs them and parts the sentence into clauses of one finite verb each.
 */
final class Chunker {
  /** Verbs that only colour the verb behind them: كان قد قصف. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "كان", "كانت", "كانوا", "يكون", "تكون", "ظل", "ظلت", "بات", "باتت", "اصبح", "اصبحت",
          "يزال", "تزال", "زال", "زالت", "وكان", "وكانت", "وكانوا");

  private static final Set<String> LEADS =
      Set.of(
          "تقوده", "يقوده", "تقودها", "يقودها", "تدعمه", "يدعمه", "تدعمها", "يدعمها", "تدعمهم",
          "يدعمهم", "تسانده", "تساندها", "يساندها", "تتزعمه", "تتزعمها", "يتزعمها", "تموله",
          "تمولها", "تؤيدها", "تدربها", "تشكله");

  /** What opens words that only say what somebody is part of: «أحد مكونات جيش الفتح». */
  private static final Set<String> PART_OF =
      Set.of("احد", "احدي", "ذراع", "جناح", "فرع", "الذراع", "الجناح", "الفرع");

  private static final Set<String> SIDES = Set.of("جانب", "طرف");

  private static final Set<String> OTHER = Set.of("اخر", "اول", "ثان", "ثاني");

  private static final Set<String> ANOTHER = Set.of("واخري", "واخر");

  private final AnnotatedText text;
  private final SentenceMentions sentence;
  private final List<Chunk> chunks = new ArrayList<>();
  private int clause;
  private boolean clauseHasVerb;
  private String pending = "";
  private int embedded;

  Chunker(AnnotatedText text, SentenceMentions sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  List<Chunk> chunks() {
    for (int index = 0; index < sentence.mentions().size(); index++) {
      Mention mention = sentence.mentions().get(index);
      if (mention instanceof Mention.WordMention word && isOneSide(word)) {
        continue;
      }
      if (mention instanceof Mention.WordMention word
          && word.word().wordClass() == WordClass.FILLER) {
        // «بعدد من الصواريخ»: the preposition is the counted noun's.
        pending = mention.preposition();
        continue;
      }
      add(mention, index);
      pending = "";
    }
    return List.copyOf(chunks);
  }

  /** «بين أ وب من جانب، وج من جانب آخر»: it only parts the sides, where it governs nobody. */
  private boolean isOneSide(Mention.WordMention word) {
    if (word.word().wordClass() != WordClass.PREPOSITION
        || !word.suffix().isEmpty()
        || !SIDES.contains(form(word.end() - 1))
        || word.end() >= sentence.sentence().endToken()) {
      return false;
    }
    String next = form(word.end());
    return next.equals("،") || next.startsWith("و") || OTHER.contains(next);
  }

  private void add(Mention mention, int index) {
    if (embedded == 0 && isLedBy(index)) {
      embedded = 3;
    } else if (embedded == 0 && isBackedBy(index)) {
      embedded = 2;
    } else if (embedded == 0 && isWholeOf(index)) {
      embedded = 1;
    }
    if (embedded > 0) {
      embedded--;
      chunks.add(new Chunk(chunks.size(), mention, Chunk.EMBEDDED, false, clause, false));
      return;
    }
    @Nullable Chunk before = chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
    int gap = gapBefore(mention, before);
    boolean another = isAnother(mention, before);
    boolean joined = another || joined(mention, before, gap);
    boolean anew = before != null && clauseHasVerb && opensBefore(before, mention);
    boolean verb = isVerb(mention, before, gap, anew);
    String gov = another && before != null ? before.gov() : gov(mention, before, joined, gap, verb);
    boolean finite = verb && !AUXILIARIES.contains(form(mention.first()));
    if (opensClause(mention, before, gap, finite)) {
      clause++;
      clauseHasVerb = false;
      if (anew && before != null) {
        chunks.set(before.index(), before.opening(clause));
      }
    }
    clauseHasVerb |= finite;
    chunks.add(new Chunk(chunks.size(), mention, gov, joined, clause, verb));
  }

  /**
   * «..., والجيش قصف مواقعهم»: behind a comma a party right before a verb is that verb's subject.
   */
  private boolean opensBefore(Chunk party, Mention verb) {
    Mention mention = party.mention();
    return party.actor() != null
        && party.agent()
        && mention.prefixes().equals("و")
        && mention.end() == verb.first()
        && mention.first() > sentence.sentence().firstToken()
        && form(mention.first() - 1).equals("،")
        && (party.actor().kind() == Mention.ActorKind.NAMED
            || form(mention.first()).startsWith("وال"));
  }

  /** «التحالف الذي تقوده السعودية»: who leads or backs a party, told inside its noun phrase. */
  private boolean isLedBy(int index) {
    List<Mention> mentions = sentence.mentions();
    if (index == 0
        || index + 2 >= mentions.size()
        || !(mentions.get(index) instanceof Mention.WordMention word)
        || word.word().wordClass() != WordClass.RELATIVE
        || !(mentions.get(index - 1) instanceof Mention.ActorMention party)
        || party.end() != word.first()) {
      return false;
    }
    Mention verb = mentions.get(index + 1);
    Mention leader = mentions.get(index + 2);
    return verb.first() == word.end()
        && leader.first() == verb.end()
        && LEADS.contains(form(verb.first()))
        && (leader instanceof Mention.ActorMention || leader instanceof Mention.PlaceMention);
  }

  /** «قوات يدعمها التحالف»: the same behind an indefinite party, without الذي. */
  private boolean isBackedBy(int index) {
    List<Mention> mentions = sentence.mentions();
    if (index == 0 || index + 1 >= mentions.size()) {
      return false;
    }
    Mention verb = mentions.get(index);
    Mention leader = mentions.get(index + 1);
    return mentions.get(index - 1) instanceof Mention.ActorMention party
        && party.end() == verb.first()
        && leader.first() == verb.end()
        && LEADS.contains(form(verb.first()))
        && (leader instanceof Mention.ActorMention || leader instanceof Mention.PlaceMention);
  }

  /** «أحرار الشام، أحد مكونات جيش الفتح»: whom a party belongs to is no party of its own here. */
  private boolean isWholeOf(int index) {
    List<Mention> mentions = sentence.mentions();
    if (index == 0
        || !(mentions.get(index) instanceof Mention.ActorMention whole)
        || !(mentions.get(index - 1) instanceof Mention.ActorMention part)
        || whole.first() - part.end() > 6) {
      return false;
    }
    for (int at = part.end(); at < whole.first(); at++) {
      if (text.tokens().get(at).kind() == TokenKind.WORD) {
        return PART_OF.contains(form(at));
      }
    }
    return false;
  }

  /** «مواقع للنظام وأخرى لحزب الله»: a thing of the kind named before, with its own owner. */
  private boolean isAnother(Mention mention, @Nullable Chunk before) {
    return before != null
        && before.actor() != null
        && mention instanceof Mention.ActorMention
        && mention.preposition().equals("ل")
        && ANOTHER.contains(form(mention.first() - 1))
        && wordsBetween(mention, before) == 1;
  }

  private String form(int token) {
    return text.tokens().get(token).form();
  }

  /** 0: nothing but words between; 1: a comma or dash; 2: a mark that ends or opens a clause. */
  private int gapBefore(Mention mention, @Nullable Chunk before) {
    int from = before == null ? sentence.sentence().firstToken() : before.mention().end();
    int gap = 0;
    for (int at = from; at < mention.first(); at++) {
      Token token = text.tokens().get(at);
      if (token.kind() == TokenKind.PUNCTUATION) {
        switch (token.form()) {
          case "،", "-" -> gap = Math.max(gap, 1);
          case "؛", ".", "!", "؟", ":", "…", "|" -> gap = 2;
          default -> {
            // Quotation marks and brackets part nothing.
          }
        }
      }
    }
    return gap;
  }

  private int wordsBetween(Mention mention, @Nullable Chunk before) {
    int from = before == null ? sentence.sentence().firstToken() : before.mention().end();
    int words = 0;
    for (int at = from; at < mention.first(); at++) {
      TokenKind kind = text.tokens().get(at).kind();
      if (kind == TokenKind.WORD || kind == TokenKind.NUMBER) {
        words++;
      }
    }
    return words;
  }

  private boolean joined(Mention mention, @Nullable Chunk before, int gap) {
    if (before == null || gap == 2) {
      return false;
    }
    boolean and = mention.coordinated() && mention.preposition().isEmpty();
    boolean conjunction =
        before.is(WordClass.CONJUNCTION) && before.mention().end() == mention.first();
    boolean passing = conjunction || before.is(WordClass.SUBORDINATOR);
    if (passing && before.index() == 0) {
      return false;
    }
    Chunk last = outside(passing ? chunks.get(before.index() - 1) : before);
    boolean sameKind =
        last.mention().getClass() == mention.getClass()
            || (isParty(last.mention()) && isParty(mention));
    boolean comma =
        gap == 1 && mention.prefixes().isEmpty() && mention instanceof Mention.PlaceMention;
    return sameKind
        && (conjunction
            || (and && wordsBetween(mention, before) <= 4)
            || (comma && wordsBetween(mention, before) == 0));
  }

  private static boolean isParty(Mention mention) {
    return mention instanceof Mention.ActorMention
        || mention instanceof Mention.SourceMention
        || (mention instanceof Mention.PlaceMention place && !place.asActor().isEmpty());
  }

  /** The party that an embedded clause says something of, or the chunk itself. */
  private Chunk outside(Chunk chunk) {
    Chunk at = chunk;
    while (at.gov().equals(Chunk.EMBEDDED) && at.index() > 0) {
      at = chunks.get(at.index() - 1);
    }
    return at;
  }

  private String gov(
      Mention mention, @Nullable Chunk before, boolean joined, int gap, boolean verb) {
    if (verb) {
      return mention.prefixes().endsWith("ل") ? "ل" : "";
    }
    String own = mention.preposition();
    if (!own.isEmpty() && !own.equals("ك")) {
      return own;
    }
    if (!pending.isEmpty() && gap == 0) {
      return pending;
    }
    if (before == null || gap == 2) {
      return "";
    }
    if (before.mention() instanceof Mention.WordMention word
        && word.suffix().isEmpty()
        && wordsBetween(mention, before) <= 2) {
      if (word.word().wordClass() == WordClass.PREPOSITION && !isAbout(word)) {
        return Normalizer.fold(word.word().value());
      }
      if (word.word().wordClass() == WordClass.CAUSE) {
        return Chunk.CAUSE;
      }
    }
    if (mention instanceof Mention.Trigger
        && before.mention() instanceof Mention.OperatorMention
        && !before.verb()
        && !joined
        && wordsBetween(mention, before) == 0) {
      // «خلال محاولة تسلل»: what governs the operator's noun governs the event's.
      return before.gov();
    }
    if (joined && gap == 1 && before.gov().equals("بدعم") && isBetween()) {
      // «بين الجيش، مسنودا بالتحالف، والمسلحين»: the other side.
      return "بين";
    }
    if (joined) {
      boolean passing = before.is(WordClass.CONJUNCTION) || before.is(WordClass.SUBORDINATOR);
      boolean back = passing && before.index() > 0;
      return outside(back ? chunks.get(before.index() - 1) : before).gov();
    }
    // «شمال حلب», «قرب المعبر» say where without a preposition. Else a word that the lexicon does
    // not
    // know may stand between a preposition and its noun: «على عدد من مواقع».
    return mention instanceof Mention.PlaceMention place && place.adverbial() ? "في" : "";
  }

  /** Whether the clause tells between whom something is. */
  private boolean isBetween() {
    for (int at = chunks.size() - 1; at >= 0 && chunks.get(at).clause() == clause; at--) {
      if (chunks.get(at).gov().equals("بين")) {
        return true;
      }
    }
    return false;
  }

  /** «نزح نحو 80 ألف مدني»: before a number it says how exact that is. */
  private boolean isAbout(Mention.WordMention word) {
    return form(word.end() - 1).equals("نحو")
        && word.end() < text.tokens().size()
        && text.tokens().get(word.end()).kind() == TokenKind.NUMBER;
  }

  /**
   * Whether a word is a finite verb here. Unvowelled, the past of the masculine singular looks like
   * its verbal noun (قصف): it is a noun behind a preposition, with the article, or before an
   * adjective; at the head of a clause before somebody it is a verb.
   */
  private boolean isVerb(Mention mention, @Nullable Chunk before, int gap, boolean anew) {
    if (mention instanceof Mention.WordMention word) {
      return word.word().wordClass() == WordClass.VERB;
    }
    List<? extends Entry> senses;
    if (mention instanceof Mention.Trigger trigger && !trigger.definite()) {
      senses = trigger.words();
    } else if (mention instanceof Mention.OperatorMention operator) {
      senses = operator.words();
    } else {
      return false;
    }
    boolean finite = false;
    boolean noun = false;
    for (Entry sense : senses) {
      boolean verb = sense.form().isVerb();
      finite |= verb;
      noun |= !verb;
    }
    if (!finite || !noun) {
      return finite;
    }
    if (!mention.preposition().isEmpty()) {
      return false;
    }
    if (mention instanceof Mention.OperatorMention operator && !operator.suffix().isEmpty()) {
      // «هجوم شنه الحوثيون»: with a pronoun these are verbs.
      return true;
    }
    if (before != null && gap == 0 && wordsBetween(mention, before) == 0) {
      if (before.is(WordClass.PREPOSITION) || before.is(WordClass.CAUSE) || before.verb()) {
        return false;
      }
    }
    boolean opens =
        before == null
            || gap > 0
            || mention.coordinated()
            || before.is(WordClass.RELATIVE)
            || before.is(WordClass.SUBORDINATOR)
            || before.is(WordClass.COMPLEMENTIZER);
    boolean headline =
        text.sentences().get(sentence.sentence().index()).kind() == SentenceKind.HEADLINE;
    if (mention instanceof Mention.OperatorMention && mention.coordinated() && goesOnWithVerb()) {
      // «سيطر على القرى وشن هجمات»: as the verb before, not as a noun.
      return true;
    }
    // Behind a verb with its subject it is that verb's object: «نفت روسيا قصف المدينة».
    boolean own = before != null && before.agent() && (!clauseHasVerb || anew);
    return followedByName(mention) && ((opens && !headline) || own);
  }

  /** Whether the last word of the clause that tells or works on an event is a finite verb. */
  private boolean goesOnWithVerb() {
    for (int at = chunks.size() - 1; at >= 0 && chunks.get(at).clause() == clause; at--) {
      Chunk chunk = chunks.get(at);
      if (chunk.trigger() != null || !chunk.operators().isEmpty()) {
        return chunk.verb();
      }
    }
    return false;
  }

  /** Whether what follows at once is somebody, or a number, as behind a verb. */
  private boolean followedByName(Mention mention) {
    for (Mention next : sentence.mentions()) {
      if (next.first() < mention.end()) {
        continue;
      }
      boolean adjacent = next.first() - mention.end() <= 1;
      boolean number =
          mention.end() < text.tokens().size()
              && text.tokens().get(mention.end()).kind() == TokenKind.NUMBER;
      return number
          || (adjacent
              && next.prefixes().isEmpty()
              && ((next instanceof Mention.ActorMention actor
                      && actor.kind() != Mention.ActorKind.DEMONYM)
                  || next instanceof Mention.PlaceMention
                  || next instanceof Mention.When));
    }
    return false;
  }

  private boolean opensClause(Mention mention, @Nullable Chunk before, int gap, boolean finite) {
    if (before == null) {
      return false;
    }
    if (gap == 2) {
      return true;
    }
    if (mention instanceof Mention.WordMention word) {
      Entry.PlainWord plain = word.word();
      if (plain.wordClass() == WordClass.SUBORDINATOR && plain.value().equals("new") && gap == 0) {
        return false;
      }
      return plain.wordClass() == WordClass.COMPLEMENTIZER
          || plain.wordClass() == WordClass.RELATIVE
          || plain.wordClass() == WordClass.SUBORDINATOR;
    }
    if (!finite) {
      return clauseHasVerb
          && mention instanceof Mention.OperatorMention operator
          && worksOnNextVerb(operator);
    }
    return clauseHasVerb || mention.coordinated() || (gap == 1 && hasVerbSince(before));
  }

  /** «في حال قصفت»، «لم تنسحب»: the operator belongs to the verb behind it, not before. */
  private boolean worksOnNextVerb(Mention.OperatorMention operator) {
    boolean works =
        operator.words().stream()
            .anyMatch(
                word ->
                    switch (word.operator()) {
                      case CONDITION, NEGATE, DOUBT, PLAN -> word.form() == Form.FIXED;
                      default -> false;
                    });
    if (!works) {
      return false;
    }
    for (Mention next : sentence.mentions()) {
      if (next.first() >= operator.end()) {
        return next.first() == operator.end() && isVerb(next, null, 1, false);
      }
    }
    return false;
  }

  private boolean hasVerbSince(Chunk before) {
    return before.clause() == clause && clauseHasVerb;
  }
}
