package org.sanad.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.SentenceKind;
import org.sanad.text.AnnotatedText;

/**
 * Ties mentions to what governs them and parts the sentence into clauses of one finite verb each.
 */
final class Chunker {
  private final SentenceMentions sentence;
  private final Gaps gaps;
  private final PartyAsides asides;
  private final FiniteVerbs verbs;
  private final Government government;
  private final List<Chunk> chunks = new ArrayList<>();
  private int clause;
  private boolean clauseHasVerb;
  private String pending = "";
  private int embedded;

  Chunker(AnnotatedText text, SentenceMentions sentence) {
    this.sentence = sentence;
    this.gaps = new Gaps(text, sentence);
    this.asides = new PartyAsides(text, sentence);
    this.verbs = new FiniteVerbs(text, sentence, gaps);
    this.government = new Government(gaps, chunks);
  }

  List<Chunk> chunks() {
    for (int index = 0; index < sentence.mentions().size(); index++) {
      Mention mention = sentence.mentions().get(index);
      if (mention instanceof Mention.WordMention word
          && (asides.isOneSide(word) || asides.isForemost(word))) {
        continue;
      }
      if (verbs.isParticle(mention, index)) {
        continue;
      }
      if (gaps.isAbout(mention)) {
        pending = mention.preposition();
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

  private void add(Mention mention, int index) {
    if (embedded == 0) {
      embedded = asides.lengthAt(index);
    }
    if (embedded > 0) {
      embedded--;
      chunks.add(new Chunk(chunks.size(), mention, Chunk.EMBEDDED, false, clause, false));
      return;
    }
    @Nullable Chunk before = chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
    int gap = gaps.before(mention, before);
    boolean another =
        government.isAnother(mention, before) || government.isForemost(mention, before);
    boolean joined = another || government.joined(mention, before, gap);
    boolean anew = before != null && clauseHasVerb && opensBefore(before, mention);
    boolean verb =
        verbs.isVerb(mention, before, gap, !clauseHasVerb || anew, goesOnWithVerb(mention));
    String gov =
        another && before != null
            ? before.gov()
            : government.gov(mention, before, joined, gap, verb, pending, clause);
    boolean finite = verb && verbs.isMain(mention);
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
    boolean headline = opensInHeadline(party);
    return (party.actor() != null || headline)
        && party.agent()
        && mention.prefixes().equals("و")
        && mention.end() == verb.first()
        && mention.first() > sentence.sentence().firstToken()
        && (headline || gaps.form(mention.first() - 1).equals("،"))
        && (party.actor() == null
            || party.actor().kind() == Mention.ActorKind.NAMED
            || gaps.form(mention.first()).startsWith("وال"));
  }

  /** «القوات تتقدم في الغوطة وماكرون يدعو»: a headline has no commas. */
  private boolean opensInHeadline(Chunk party) {
    return sentence.sentence().kind() == SentenceKind.HEADLINE
        && (!party.joined() || party.place() != null);
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
          && verbs.worksOnNextVerb(operator);
    }
    return clauseHasVerb || mention.coordinated();
  }

  /**
   * Whether و joins a verb's word to one before: the last word of the clause that tells or works on
   * an event is a finite verb.
   */
  private boolean goesOnWithVerb(Mention mention) {
    if (!(mention instanceof Mention.OperatorMention) || !mention.coordinated()) {
      return false;
    }
    for (int at = chunks.size() - 1; at >= 0 && chunks.get(at).clause() == clause; at--) {
      Chunk chunk = chunks.get(at);
      if (chunk.trigger() != null || !chunk.operators().isEmpty()) {
        return chunk.verb();
      }
    }
    return false;
  }
}
