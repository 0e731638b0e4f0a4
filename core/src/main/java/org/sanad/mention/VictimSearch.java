package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.LossMention.Basis;
import org.sanad.mention.LossMention.Kind;
import org.sanad.mention.LossWord.Role;
import org.sanad.mention.PersonNoun.Count;
import org.sanad.mention.VictimReader.Expect;

/** Looks for those who fell behind a word of losses, over whatever may stand between. */
final class VictimSearch {
  private static final int VERB_REACH = 10;
  private static final int NOUN_REACH = 5;
  private static final int NAME_REACH = 9;

  private final LossSentence sentence;
  private final VictimReader reader;

  VictimSearch(LossSentence sentence, VictimReader reader) {
    this.sentence = sentence;
    this.reader = reader;
  }

  /**
   * Those who fell.
   *
   * @param victims at least one phrase
   * @param active whether somebody who did it was passed over on the way
   */
  record Hit(List<Victims> victims, boolean active) {
    int end() {
      return victims.get(victims.size() - 1).end();
    }
  }

  /** How much a word of losses says of what follows it. */
  static Expect expects(LossWord sense) {
    if (sense.people()) {
      return Expect.NOUN;
    }
    return sense.kind() == Kind.INJURED ? Expect.PEOPLE_OR_THINGS : Expect.PEOPLE;
  }

  /**
   * Searches from a token on.
   *
   * @param stop index that the search may not pass
   */
  @Nullable Hit ahead(int from, int stop, LossWord sense) {
    boolean near = true;
    boolean doer = false;
    int reach = sense.role() == Role.VERB || sense.isPlural() ? VERB_REACH : NOUN_REACH;
    for (int next = from; next < stop && next <= from + reach; next++) {
      String form = sentence.form(next);
      if (ends(next, form) || (next > from && ClauseWords.opensClause(form))) {
        return null;
      }
      List<Victims> all = reader.readAll(next, near ? expects(sense) : Expect.NOUN);
      if (!all.isEmpty()) {
        if (near ? acceptsNear(all.get(0), sense) : acceptsFar(all.get(0), sense, next)) {
          Hit hit = new Hit(all, doer);
          return sense.role() == Role.VERB ? objectOf(hit) : hit;
        }
        near = false;
        next = all.get(all.size() - 1).end() - 1;
      } else if (near && !ClauseWords.isFiller(form) && !form.equals("،")) {
        near = false;
        doer = sense.role() == Role.VERB && isBody(next);
      }
    }
    return null;
  }

  private boolean ends(int at, String form) {
    boolean another =
        sentence.word(at).loss()
            && sentence.word(at).sense(Role.FALL) == null
            && !sentence.isVictimNoun(at);
    return another || ClauseWords.endsClause(form);
  }

  private boolean isBody(int at) {
    PersonNoun person = sentence.word(at).person();
    return (person != null && person.count() == Count.BODY) || sentence.word(at).armed();
  }

  private static boolean acceptsNear(Victims first, LossWord sense) {
    PersonNoun head = first.head();
    if (sense.role() == Role.FALL && !first.isCounted()) {
      return head != null && head.loss() != null && first.basis() != Basis.PLURAL;
    }
    return !sense.isPlural() || first.basis() != Basis.PLURAL;
  }

  private boolean acceptsFar(Victims first, LossWord sense, int at) {
    if (!first.isCounted() || (first.head() == null && !first.qualified())) {
      return false;
    }
    if (sense.role() == Role.NOUN) {
      return sentence.form(at).startsWith("و") || sentence.form(at - 1).equals("و");
    }
    String form = sentence.form(at);
    boolean prefixed =
        !form.isEmpty() && "بلك".indexOf(form.charAt(0)) >= 0 && NumberWords.value(form) == 0;
    return !prefixed && !ClauseWords.isPreposition(sentence.form(at - 1));
  }

  /** «قتل مسلح ثلاثة جنود»: the first is the doer where another phrase follows at once. */
  private Hit objectOf(Hit hit) {
    Victims doer = hit.victims().get(0);
    if (doer.isCounted() || hit.victims().size() > 1) {
      return hit;
    }
    for (int at = doer.end(); at < sentence.limit() && at <= doer.end() + 2; at++) {
      List<Victims> all = reader.joined(at) >= 0 ? List.of() : reader.readAll(at, Expect.NOUN);
      if (!all.isEmpty()) {
        return isObject(all.get(0), at) ? new Hit(all, true) : hit;
      }
      if (doer.basis() != Basis.PLURAL || ClauseWords.isParticle(sentence.form(at))) {
        return hit;
      }
    }
    return hit;
  }

  private boolean isObject(Victims first, int at) {
    PersonNoun head = first.head();
    boolean accusative =
        head != null && head.count() == Count.COUNTED && first.basis() == Basis.NOUN;
    return head != null
        && (first.isCounted() || accusative)
        && !ClauseWords.isPreposition(sentence.form(at - 1));
  }

  /** «القيادي أبو فلان وأربعة من مرافقيه»: those told behind a victim's name; may be empty. */
  List<Victims> company(int from) {
    for (int at = from; at < sentence.limit() && at < from + NAME_REACH; at++) {
      String form = sentence.form(at);
      boolean apart = form.equals("مع") || form.equals("و");
      if (apart || form.startsWith("و")) {
        List<Victims> all = reader.readAll(apart ? at + 1 : at, Expect.NOUN);
        if (!all.isEmpty()) {
          return isCompany(all) ? all : List.of();
        }
      }
      if (ClauseWords.isParticle(form) || form.equals("،") || ends(at, form)) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean isCompany(List<Victims> all) {
    Victims first = all.get(0);
    int end = all.get(all.size() - 1).end();
    boolean clause =
        end < sentence.limit()
            && sentence.word(end).loss()
            && sentence.word(end).sense(Role.NOUN) == null;
    return first.isCounted() && first.kind() == null && !clause;
  }
}
