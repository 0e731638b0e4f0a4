package org.sanad.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Form;
import org.sanad.lexicon.Frame;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.Role;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.model.EventType;

/**
 * Subject and object of finite verbs, in both orders of Arabic: verb–subject–object, and
 * subject–verb–object behind إن, in headlines and in relative clauses (Ryding, A Reference Grammar
 * of Modern Standard Arabic, ch. 4).
 */
final class PredicateFinder {
  /** An event noun and its verb are at most so many phrases apart. */
  private static final int EVENT_PHRASES = 6;

  /** Between a noun and its relative clause stand at most so many words and marks. */
  private static final int UNKNOWN_WORDS = 3;

  private static final Set<String> PART_OF_THOSE =
      Set.of("بينهم", "بينهن", "بينها", "بينهما", "ضمنهم", "ومنهم");

  private static final int PLURAL_LETTERS = 4;

  private static final Set<String> NAMES =
      Set.of(
          "فلسطين",
          "الصين",
          "حسين",
          "الحسين",
          "ياسين",
          "بوتين",
          "الكرملين",
          "الامين",
          "بنيامين",
          "الميادين",
          "نسرين",
          "تحسين");

  private static final Pattern TAKEN_BACK = Pattern.compile("\\sب(?:ه|ها|هما)$");

  private final List<Chunk> chunks;
  private final Function<Chunk, String> forms;
  private final Function<Chunk, String> written;
  private final Function<Chunk, String> preceding;

  /**
   * @param chunks a sentence's chunks
   * @param forms gives the folded form of a chunk's first token
   * @param written gives a chunk's words as published, with their vowels
   * @param preceding gives the folded form of the token before a chunk, empty for none
   */
  PredicateFinder(
      List<Chunk> chunks,
      Function<Chunk, String> forms,
      Function<Chunk, String> written,
      Function<Chunk, String> preceding) {
    this.chunks = chunks;
    this.forms = forms;
    this.written = written;
    this.preceding = preceding;
  }

  List<Predicate> find() {
    List<Predicate> found = new ArrayList<>();
    for (Chunk chunk : chunks) {
      if (chunk.verb()) {
        found.add(predicate(chunk, found));
      }
    }
    return found;
  }

  private Predicate predicate(Chunk verb, List<Predicate> before) {
    List<Chunk> left = leftOf(verb);
    List<Chunk> first = groupFrom(verb.index() + 1, verb);
    List<Chunk> second = first.isEmpty() ? List.of() : groupFrom(behind(first), verb);
    @Nullable Chunk antecedent = antecedent(verb, before);
    boolean pronoun = !suffix(verb).isEmpty() || takesBack(verb);
    boolean event =
        antecedent != null
            && antecedent.trigger() != null
            && !left.isEmpty()
            && antecedent.index() > last(left).index();
    if (antecedent != null && (left.isEmpty() || event)) {
      if (pronoun) {
        // «يقصف النظام البلدة التي يحاصرها»: whoever the sentence is about.
        List<Chunk> doer = first.isEmpty() ? inherited(verb, before) : first;
        return new Predicate(verb, doer, List.of(antecedent), antecedent, true);
      }
      if (antecedent.trigger() != null && carries(verb) && !verb.is(Operator.DO)) {
        return new Predicate(verb, List.of(antecedent), first, antecedent, false);
      }
      if (antecedent.place() != null && first.isEmpty() && verb.trigger() != null) {
        // «المناطق التي سيطروا عليها»: the doer stands before the place.
        return new Predicate(verb, doerBefore(antecedent), List.of(antecedent), antecedent, true);
      }
      if (!first.isEmpty()
          && canDo(first.get(0))
          && !passive(verb)
          && !plural(verb)
          && (!antecedent.agent() || resumed(verb))) {
        return new Predicate(verb, first, second, antecedent, false);
      }
      return new Predicate(verb, listOf(antecedent, verb), first, antecedent, false);
    }
    if (!left.isEmpty() && pronoun && isTopic(left, verb, first)) {
      // «غارات يشنها الطيران»: the pronoun goes back to what stands before the verb.
      return new Predicate(verb, first, left, left.get(0), true);
    }
    if (!left.isEmpty()) {
      return new Predicate(verb, left, first, null, false);
    }
    Chunk described = describedBy(verb);
    if (described != null && !passive(verb)) {
      return new Predicate(verb, List.of(described), first, null, false);
    }
    if (passive(verb) || firstPerson(verb)) {
      return new Predicate(verb, List.of(), first, null, false);
    }
    if (plural(verb)) {
      return new Predicate(verb, inherited(verb, before), first, null, false);
    }
    if (first.isEmpty()) {
      return new Predicate(verb, inherited(verb, before), List.of(), null, false);
    }
    if (!verb.is(Operator.HAPPEN) && !first.get(0).agent()) {
      // «قال الجيش إنه شن غارات»: the pronoun on إن is the subject.
      List<Chunk> speaker = speaker(verb, before);
      if (!speaker.isEmpty()) {
        return new Predicate(verb, speaker, first, null, false);
      }
    }
    if (second.isEmpty()
        && verb.is(Operator.DO)
        && verb.mention().coordinated()
        && first.get(0).trigger() != null) {
      // «تواصل القوات تقدمها، وتخوض معارك»: the doer goes on.
      List<Chunk> doers = inherited(verb, before);
      if (!doers.isEmpty() && doers.stream().allMatch(Chunk::agent)) {
        return new Predicate(verb, doers, first, null, false);
      }
    }
    if (!second.isEmpty() && isObjectFirst(verb, first.get(0), second.get(0))) {
      return new Predicate(verb, second, first, null, false);
    }
    boolean two = !second.isEmpty() && !onlySuffers(first.get(0));
    if (!isOblique(first.get(0)) && (two || subjectLike(verb, first.get(0)))) {
      return new Predicate(verb, first, second, null, false);
    }
    return new Predicate(verb, inherited(verb, before), first, null, false);
  }

  /** Whether what stands right before a verb with a pronoun is its object: a deed or a weapon. */
  private static boolean isTopic(List<Chunk> left, Chunk verb, List<Chunk> first) {
    Chunk topic = left.get(0);
    boolean thing = topic.trigger() != null || topic.mention() instanceof Mention.WeaponMention;
    return thing
        && left.size() == 1
        && topic.mention().end() == verb.mention().first()
        && !first.isEmpty()
        && (canDo(first.get(0)) || first.get(0).demonym());
  }

  /**
   * «بين قوات موالية للحكومة حاولت التقدم», «مقتل 17 مسلحا حاولوا التسلل»: a verb right behind
   * somebody without the article says what he does (Ryding, ch. 14).
   */
  private @Nullable Chunk describedBy(Chunk verb) {
    if (verb.index() == 0 || verb.mention().coordinated()) {
      return null;
    }
    Chunk who = chunks.get(verb.index() - 1);
    Mention.ActorMention party = who.actor();
    if (party == null
        || !who.agent()
        || party.end() != verb.mention().first()
        || forms.apply(who).startsWith("ال")
        || !suffix(verb).isEmpty()) {
      return null;
    }
    boolean common =
        party.kind() == ActorKind.UNNAMED_FORCE
            || party.kind() == ActorKind.PERSONS
            || party.kind() == ActorKind.UNKNOWN_GROUP
            || party.coreFirst() > party.first() + 1;
    boolean persons = !party.who().isEmpty() || !party.unit().isEmpty();
    return common && (party.kind() != ActorKind.PERSONS || persons) ? who : null;
  }

  /**
   * Where the noun phrase behind a group begins: «دمرت غارات التحالف مستودعين» goes on behind whose
   * raids they were.
   */
  private int behind(List<Chunk> group) {
    Chunk last = last(group);
    int next = last.index() + 1;
    boolean owned =
        last.trigger() != null
            && next < chunks.size()
            && chunks.get(next).bare()
            && chunks.get(next).agent()
            && !chunks.get(next).joined()
            && chunks.get(next).mention().first() == last.mention().end();
    return owned ? next + 1 : next;
  }

  /** «الأهالي الذين تفرض عليهم القوات»: a pronoun behind a preposition is the noun before الذي. */
  private boolean resumed(Chunk verb) {
    return verb.index() + 1 < chunks.size()
        && chunks.get(verb.index() + 1).is(WordClass.PREPOSITION)
        && chunks.get(verb.index() + 1).mention() instanceof Mention.WordMention word
        && !word.suffix().isEmpty();
  }

  /** «القوات وحلفاؤها الذين»: before a plural, a party with those that it is joined to. */
  private List<Chunk> listOf(Chunk last, Chunk verb) {
    List<Chunk> list = new ArrayList<>(List.of(last));
    int at = last.index();
    boolean several =
        verb.index() > 0 && forms.apply(chunks.get(verb.index() - 1)).endsWith("الذين");
    while (several
        && at > 0
        && chunks.get(at).joined()
        && last.agent()
        && chunks.get(at - 1).agent()) {
      at--;
      list.add(0, chunks.get(at));
    }
    return List.copyOf(list);
  }

  private List<Chunk> doerBefore(Chunk place) {
    for (int at = place.index() - 1; at >= 0; at--) {
      Chunk chunk = chunks.get(at);
      if (chunk.actor() != null && chunk.agent()) {
        return List.of(chunk);
      }
    }
    return List.of();
  }

  private static Chunk last(List<Chunk> group) {
    return group.get(group.size() - 1);
  }

  /** The pronoun on a verb. */
  private static String suffix(Chunk verb) {
    if (verb.mention() instanceof Mention.Trigger trigger) {
      return trigger.suffix();
    }
    if (verb.mention() instanceof Mention.OperatorMention operator) {
      return operator.suffix();
    }
    return verb.mention() instanceof Mention.WordMention word ? word.suffix() : "";
  }

  /** «اعتداء قام به التنظيم»: the verb's preposition goes back to the noun. */
  private boolean takesBack(Chunk verb) {
    return verb.is(Operator.DO) && TAKEN_BACK.matcher(written.apply(verb)).find();
  }

  /** «نطالب المجتمع الدولي»: the speaker is not named, what follows is the object. */
  private boolean firstPerson(Chunk verb) {
    return verb.trigger() != null
        && forms.apply(verb).startsWith("ن")
        && verb.trigger().isOnly(Form.PRESENT);
  }

  /**
   * «وأسروا خمسة جنود»: a verb in front of its subject stays singular, so one with the ending of
   * the masculine plural has its subject before it (Ryding, ch. 4).
   */
  private boolean plural(Chunk verb) {
    if (!(verb.mention() instanceof Mention.Trigger trigger) || !trigger.suffix().isEmpty()) {
      return false;
    }
    String form = forms.apply(verb);
    return form.endsWith("وا") || (form.endsWith("ون") && trigger.isOnly(Form.PRESENT));
  }

  private boolean passive(Chunk verb) {
    if (!(verb.mention() instanceof Mention.Trigger trigger)) {
      return false;
    }
    // «قُتل»: a damma on the first letter of the verb tells the passive.
    String word = written.apply(verb);
    int start = trigger.prefixes().length();
    return trigger.isOnly(Form.PASSIVE)
        || (word.length() > start + 1 && word.charAt(start + 1) == '\u064F');
  }

  /** «تحاصر المدينة قوات»: ground does nothing, so who follows it does. */
  private boolean isObjectFirst(Chunk verb, Chunk object, Chunk subject) {
    boolean ground = object.place() != null && !object.agent();
    for (int at = object.index() + 1; at < subject.index(); at++) {
      if (chunks.get(at).trigger() != null || chunks.get(at).is(WordClass.CAUSE)) {
        return false;
      }
    }
    return verb.trigger() != null
        && (ground || onlySuffers(object))
        && subject.actor() != null
        && subject.agent()
        && !isOblique(subject);
  }

  /**
   * «أسر 40 حوثيا», «وقتلت مسلحين»: the ending tells that it is no subject (Ryding, ch. 7): the
   * plural in ين, and the counted noun in ا.
   */
  private boolean isOblique(Chunk chunk) {
    Mention.ActorMention party = chunk.actor();
    if (party == null || party.kind() == ActorKind.UNKNOWN_GROUP) {
      return false;
    }
    String form = forms.apply(chunk);
    boolean adjacent =
        chunk.index() > 0
            && chunk.mention().first() == chunks.get(chunk.index() - 1).mention().end();
    // «خرج مئات المدنيين» ends as a genitive does; «اتهم الوزير المسلحين» is of another than
    // theirs.
    String before = preceding.apply(chunk);
    boolean genitive = !adjacent && (!before.startsWith("ال") || before.equals("الاف"));
    boolean plural =
        !genitive && form.endsWith("ين") && form.length() > PLURAL_LETTERS && !NAMES.contains(form);
    return plural || (form.endsWith("يا") && !form.startsWith("ال") && isPeople(party));
  }

  /** A people's or group's adjective that is counted: «حوثيا», not «روسيا». */
  private static boolean isPeople(Mention.ActorMention party) {
    return party.names().stream().anyMatch(name -> name.wording().equals("demonym"));
  }

  private static boolean canDo(Chunk chunk) {
    return chunk.agent() || chunk.mention() instanceof Mention.SourceMention;
  }

  /** «واستهدف مبنى»: houses and positions do nothing. */
  private static boolean onlySuffers(Chunk phrase) {
    return phrase.actor() != null
        && (phrase.actor().site() || phrase.actor().kind() == ActorKind.CIVIL_OBJECT);
  }

  /** Whether a single noun phrase behind a verb is its subject rather than its object. */
  private static boolean subjectLike(Chunk verb, Chunk phrase) {
    if (verb.is(Operator.HAPPEN)
        || verb.is(Operator.CAUSE)
        || verb.is(Operator.SAY)
        || verb.is(Operator.UNDERGO)) {
      return true;
    }
    if (verb.trigger() != null
        && verb.trigger().words().stream().noneMatch(word -> takesObject(word.frame()))) {
      return true;
    }
    Mention.ActorMention actor = phrase.actor();
    if (actor == null) {
      return phrase.agent()
          || phrase.mention() instanceof Mention.SourceMention
          || (phrase.trigger() != null && (carries(verb) || ruins(verb)));
    }
    if (!phrase.agent()) {
      return false;
    }
    return (actor.kind() != ActorKind.PERSONS && actor.kind() != ActorKind.PRONOUN)
        || verb.mention() instanceof Mention.OperatorMention;
  }

  /** «نزح ألف شخص»: a verb whose frame knows no object has its subject behind it. */
  private static boolean takesObject(Frame frame) {
    return frame.role("object") != Role.NONE;
  }

  /** A noun phrase without preposition that opens the verb's clause before it. */
  private List<Chunk> leftOf(Chunk verb) {
    List<Chunk> group = new ArrayList<>();
    for (int at = verb.index() - 1; at >= 0; at--) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != verb.clause()) {
        break;
      }
      if (at > 0 && isGenitive(at, 0) && chunks.get(at - 1).trigger() == null) {
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
  private List<Chunk> groupFrom(int from, Chunk verb) {
    List<Chunk> group = new ArrayList<>();
    for (int at = from; at < chunks.size(); at++) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != verb.clause() || partOfThose(chunk)) {
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
        && chunks.get(at).mention().first() - before.mention().end() <= 1;
  }

  /** What may stand between a verb and its subject or object. */
  private boolean skippable(Chunk chunk) {
    return chunk.mention() instanceof Mention.When
        || chunk.is(WordClass.CONJUNCTION)
        || chunk.is(WordClass.PREPOSITION)
        || chunk.is(WordClass.CAUSE)
        || chunk.demonym()
        || !chunk.bare()
        || (chunk.nominal() && chunk.index() > 0 && isGenitive(chunk.index(), 0));
  }

  /**
   * What a relative clause hangs on: the noun phrase before الذي, or before a bare relative verb.
   */
  private @Nullable Chunk antecedent(Chunk verb, List<Predicate> found) {
    int at = verb.index() - 1;
    boolean near = true;
    while (at >= 0
        && chunks.get(at).clause() == verb.clause()
        && !chunks.get(at).is(WordClass.RELATIVE)) {
      Chunk chunk = chunks.get(at);
      if (chunk.trigger() != null && !chunk.verb() && !chunk.bare() && near) {
        // «من جراء عدوان جوي إسرائيلي نفذ من»: the verb goes on with the event's noun.
        break;
      }
      if (chunk.nominal() && chunk.bare() && !chunk.demonym()) {
        return null;
      }
      near &= chunk.demonym() || chunk.mention() instanceof Mention.When;
      at--;
    }
    boolean relative = at >= 0 && chunks.get(at).is(WordClass.RELATIVE);
    if (!relative) {
      return verb.mention().coordinated() ? null : eventBefore(verb, found);
    }
    boolean where = forms.apply(chunks.get(at)).endsWith("حيث");
    int reached = chunks.get(at).mention().first();
    for (int back = at - 1; back >= 0; back--) {
      Chunk chunk = chunks.get(back);
      if (reached - chunk.mention().end() > UNKNOWN_WORDS) {
        // «معارك في حرض، خاصة بعد الآليات الجديدة التي»: of a noun that no list knows.
        return null;
      }
      reached = chunk.mention().first();
      if (chunk.nominal() && !chunk.demonym()) {
        if (where && (chunk.place() == null || !groupFrom(verb.index() + 1, verb).isEmpty())) {
          // «بدأت العملية حيث تمكنت القوات»: only a place is gone on with by حيث, and it does
          // nothing itself.
          return null;
        }
        return headOf(chunk);
      }
      if (chunk.verb()) {
        return null;
      }
    }
    return null;
  }

  /** «قصف مدفعي لقوات النظام استهدف بلدة»: an event noun with its verb behind its own phrases. */
  private @Nullable Chunk eventBefore(Chunk verb, List<Predicate> found) {
    if (!carries(verb)) {
      return null;
    }
    for (int at = verb.index() - 1; at >= 0 && at >= verb.index() - EVENT_PHRASES; at--) {
      Chunk chunk = chunks.get(at);
      if (chunk.verb()) {
        // «قصفا شنته الطائرات، استهدف المواقع»: one noun, two verbs.
        for (Predicate other : found) {
          if (other.verb().equals(chunk)
              && other.antecedent() != null
              && other.antecedent().trigger() != null) {
            return other.antecedent();
          }
        }
        return null;
      }
      if (chunk.is(WordClass.COMPLEMENTIZER)
          || chunk.is(WordClass.RELATIVE)
          || chunk.is(WordClass.SUBORDINATOR)) {
        return null;
      }
      if (chunk.trigger() != null) {
        return chunk;
      }
    }
    return null;
  }

  /** «قتلت غارة خمسة»، «دمر القصف منزلا»: what events themselves may do. */
  private static boolean ruins(Chunk verb) {
    return verb.trigger() != null
        && verb.trigger().words().stream()
            .map(word -> word.frame().type())
            .anyMatch(type -> type == EventType.KILLING || type == EventType.DESTRUCTION);
  }

  /** Whether a verb may go on with an event told by a noun. */
  private static boolean carries(Chunk verb) {
    if (verb.is(Operator.CAUSE) || verb.is(Operator.DO) || verb.is(Operator.HAPPEN)) {
      return true;
    }
    return verb.trigger() != null && verb.trigger().light();
  }

  /** «الهجوم على البلدة الذي شنه»: an event noun in front of its own place is the head. */
  private Chunk headOf(Chunk chunk) {
    for (int at = chunk.index(); at >= 0 && chunks.get(at).clause() == chunk.clause(); at--) {
      Chunk before = chunks.get(at);
      if (before.trigger() != null && !before.verb()) {
        return before;
      }
      if (before.verb() || before.agent() || Chunk.CAUSE.equals(before.gov())) {
        break;
      }
    }
    return chunk;
  }

  /** The subject of the last verb before that had one, where this one goes on with it. */
  private List<Chunk> inherited(Chunk verb, List<Predicate> before) {
    if (before.isEmpty() || passive(verb)) {
      return List.of();
    }
    List<Chunk> speaker = speaker(verb, before);
    if (!speaker.isEmpty()) {
      return speaker;
    }
    for (int back = before.size() - 1; back >= 0 && back >= before.size() - 3; back--) {
      Predicate last = before.get(back);
      Chunk awaiting = awaiting(verb, last, before);
      if (awaiting != null) {
        return List.of(awaiting);
      }
      if (last.verb().is(Operator.SAY)) {
        return List.of();
      }
      if (last.subject().isEmpty()) {
        continue;
      }
      boolean event = carries(verb) && last.subject().stream().allMatch(c -> c.trigger() != null);
      if (event || last.subject().stream().allMatch(Chunk::agent)) {
        return last.subject();
      }
      if (back == before.size() - 1 && verb.mention().coordinated()) {
        continue;
      }
      return List.of();
    }
    return List.of();
  }

  /**
   * «القوات - التي تدعمها الإمارات - انتزعت»: whom a relative clause was told of before its own
   * verb came.
   */
  private static @Nullable Chunk awaiting(Chunk verb, Predicate relative, List<Predicate> before) {
    Chunk party = relative.antecedent();
    if (party == null
        || !party.bare()
        || !party.agent()
        || party.actor() == null
        || verb.mention().coordinated()) {
      return null;
    }
    for (Predicate other : before) {
      if (!other.equals(relative)
          && !other.verb().is(WordClass.VERB)
          && (other.subject().contains(party)
              || other.object().contains(party)
              || other.verb().clause() == party.clause())) {
        return null;
      }
    }
    return party;
  }

  /** «قال الجيش إنه أطلق»: the pronoun on إن is whoever speaks. */
  private List<Chunk> speaker(Chunk verb, List<Predicate> before) {
    for (int at = verb.index() - 1; at >= 0 && chunks.get(at).clause() == verb.clause(); at--) {
      Chunk chunk = chunks.get(at);
      if (!chunk.is(WordClass.COMPLEMENTIZER)) {
        continue;
      }
      String form = forms.apply(chunk);
      if (!form.endsWith("ه") && !form.endsWith("ها") && !form.endsWith("هم")) {
        return List.of();
      }
      for (int back = before.size() - 1; back >= 0; back--) {
        Predicate last = before.get(back);
        if (last.verb().is(Operator.SAY)) {
          return last.subject().stream().allMatch(Chunk::agent) ? last.subject() : List.of();
        }
      }
    }
    return List.of();
  }
}
