package org.sanad.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.text.WordSet;

/**
 * Noun phrases without preposition around a verb, with those that و joins to them: what may be its
 * subject before it, its subject or object behind it.
 */
final class NounGroups {
  private static final WordSet PART_OF_THOSE =
      WordSet.of("بينهم", "بينهن", "بينها", "بينهما", "ضمنهم", "ومنهم");

  private final List<Chunk> chunks;
  private final Function<Chunk, String> forms;

  /**
   * @param chunks a sentence's chunks
   * @param forms gives the folded form of a chunk's first token
   */
  NounGroups(List<Chunk> chunks, Function<Chunk, String> forms) {
    this.chunks = chunks;
    this.forms = forms;
  }

  /** A noun phrase without preposition that opens the verb's clause before it. */
  List<Chunk> before(Chunk verb) {
    List<Chunk> group = new ArrayList<>();
    for (int at = verb.index() - 1; at >= 0; at--) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != verb.clause()) {
        break;
      }
      if (isGenitive(at, 0) && chunks.get(at - 1).trigger() == null) {
        // «خلال تنفيذ القوات مهامها، استهدف مسلحون»: who does what the noun says.
        continue;
      }
      if (chunk.bare() && canBeLeft(chunk)) {
        group.add(0, chunk);
        int head = at;
        while (head > 0
            && chunks.get(head).joined()
            && chunks.get(head - 1).clause() == verb.clause()) {
          head--;
          if (chunks.get(head).nominal()) {
            group.add(0, chunks.get(head));
          }
        }
        if (!group.get(0).bare()) {
          return List.of();
        }
        // «هجوم إسرائيل استهدف»: the event noun in front of its doer is the head.
        int noun = group.get(0).index() - 1;
        if (noun >= 0
            && chunks.get(noun).trigger() != null
            && !chunks.get(noun).verb()
            && chunks.get(noun).bare()
            && chunks.get(noun).clause() == verb.clause()) {
          group = List.of(chunks.get(noun));
        }
        return opensItsClause(group.get(0)) ? group : List.of();
      }
    }
    return List.of();
  }

  /**
   * «بعد مقتل ثلاثة جنود، قصفت القوات»: whom an event behind a preposition befell is rather not who
   * does the next thing.
   */
  boolean isOfDeedBefore(List<Chunk> left) {
    if (left.isEmpty() || left.get(0).index() == 0) {
      return false;
    }
    Chunk deed = chunks.get(left.get(0).index() - 1);
    return deed.trigger() != null
        && !deed.verb()
        && !deed.bare()
        && deed.clause() == left.get(0).clause();
  }

  private static boolean canBeLeft(Chunk chunk) {
    return chunk.agent()
        || (chunk.trigger() != null && !chunk.verb())
        || chunk.mention() instanceof Mention.WeaponMention
        || chunk.mention() instanceof Mention.SourceMention
        || (chunk.actor() != null && chunk.actor().kind() == ActorKind.CIVIL_OBJECT)
        || chunk.place() != null;
  }

  /** Nothing but times, adverbs and auxiliaries stand before it in its clause. */
  private boolean opensItsClause(Chunk chunk) {
    for (int at = chunk.index() - 1; at >= 0 && chunks.get(at).clause() == chunk.clause(); at--) {
      Chunk before = chunks.get(at);
      boolean light =
          before.mention() instanceof Mention.When
              || before.mention() instanceof Mention.WordMention
              || !before.bare();
      boolean auxiliary = before.verb();
      if (!light && !auxiliary) {
        return before.nominal() && before.bare() && chunk.joined();
      }
    }
    return true;
  }

  /** The first noun phrase without preposition from a chunk on, with those joined to it. */
  List<Chunk> from(int from, Chunk verb) {
    List<Chunk> group = new ArrayList<>();
    for (int at = from; at < chunks.size(); at++) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != verb.clause() || partOfThose(chunk) || chunk.is(WordClass.ACCORDING)) {
        // «سيطرت القوات على مواقع، حسبما أفاد ناشطون»: who tells is no part of it.
        break;
      }
      if (group.isEmpty()) {
        boolean adjective = chunk.demonym() && !(at == verb.index() + 1 && isPlural(chunk));
        if (chunk.bare() && chunk.nominal() && !adjective && !isGenitive(at, from)) {
          group.add(chunk);
        } else if (!skippable(chunk)) {
          break;
        }
      } else if (chunk.joined() && chunk.bare() && chunk.nominal()) {
        group.add(chunk);
      } else if (!chunk.is(WordClass.CONJUNCTION) && !chunk.demonym()) {
        break;
      }
    }
    return group;
  }

  /** «أطلقه حوثيون»: right behind a verb the plural of a people's name is who does it. */
  private boolean isPlural(Chunk demonym) {
    return forms.apply(demonym).endsWith("ون");
  }

  /** Whether what stands right before a verb with a pronoun is its object: a deed or a weapon. */
  boolean isTopic(List<Chunk> left, Chunk verb, List<Chunk> first) {
    Chunk topic = left.get(0);
    boolean thing = topic.trigger() != null || topic.mention() instanceof Mention.WeaponMention;
    return thing
        && left.size() == 1
        && topic.end() == verb.first()
        && !first.isEmpty()
        && (Subjecthood.canDo(first.get(0)) || first.get(0).demonym());
  }

  /** «خطف ثلاثة، بينهم امرأة»: what follows is a part of what the clause has told. */
  private boolean partOfThose(Chunk chunk) {
    return chunk.is(WordClass.PREPOSITION) && PART_OF_THOSE.contains(forms.apply(chunk));
  }

  /** «تمكنت من تحرير البلدة»: what follows an event noun behind a preposition belongs to it. */
  private boolean isGenitive(int at, int from) {
    if (at <= from) {
      return false;
    }
    Chunk before = chunks.get(at - 1);
    return (before.trigger() != null || before.mention() instanceof Mention.OperatorMention)
        && !before.verb()
        && !before.bare()
        && chunks.get(at).first() - before.end() <= 1;
  }

  /** What may stand between a verb and its subject or object. */
  private boolean skippable(Chunk chunk) {
    return chunk.mention() instanceof Mention.When
        || chunk.is(WordClass.CONJUNCTION)
        || chunk.is(WordClass.PREPOSITION)
        || chunk.is(WordClass.CAUSE)
        || chunk.demonym()
        || !chunk.bare()
        || (chunk.nominal() && isGenitive(chunk.index(), 0));
  }

  /**
   * Where the noun phrase behind a group begins: «دمرت غارات التحالف مستودعين» goes on behind whose
   * raids they were.
   */
  int behind(List<Chunk> group) {
    Chunk last = last(group);
    int next = last.index() + 1;
    boolean owned =
        last.trigger() != null
            && next < chunks.size()
            && chunks.get(next).bare()
            && chunks.get(next).agent()
            && !chunks.get(next).joined()
            && chunks.get(next).first() == last.end();
    return owned ? next + 1 : next;
  }

  /** The last of a group, which is not empty. */
  static Chunk last(List<Chunk> group) {
    return group.get(group.size() - 1);
  }
}
