package org.sanad.clause;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.sanad.lexicon.Form;
import org.sanad.lexicon.Operator;
import org.sanad.mention.Mention;

/** What the form of a finite verb tells of its subject and object. */
final class VerbMorphology {
  private static final Pattern TAKEN_BACK = Pattern.compile("\\sب(?:ه|ها|هما)$");

  private final Function<Chunk, String> forms;
  private final Function<Chunk, String> written;

  /**
   * @param forms gives the folded form of a chunk's first token
   * @param written gives a chunk's words as published, with their vowels
   */
  VerbMorphology(Function<Chunk, String> forms, Function<Chunk, String> written) {
    this.forms = forms;
    this.written = written;
  }

  /** The pronoun on a verb, empty where it carries none. */
  static String suffix(Chunk verb) {
    if (verb.mention() instanceof Mention.Trigger trigger) {
      return trigger.suffix();
    }
    if (verb.mention() instanceof Mention.OperatorMention operator) {
      return operator.suffix();
    }
    return verb.mention() instanceof Mention.WordMention word ? word.suffix() : "";
  }

  /** Whether a pronoun on it, or on its preposition, goes back: «اعتداء قام به التنظيم». */
  boolean pronoun(Chunk verb) {
    return !suffix(verb).isEmpty()
        || (verb.is(Operator.DO) && TAKEN_BACK.matcher(written.apply(verb)).find());
  }

  /** «نطالب المجتمع الدولي»: the speaker is not named, what follows is the object. */
  boolean firstPerson(Chunk verb) {
    return verb.trigger() != null
        && forms.apply(verb).startsWith("ن")
        && verb.trigger().isOnly(Form.PRESENT);
  }

  /**
   * «وأسروا خمسة جنود»: a verb in front of its subject stays singular, so one with the ending of
   * the masculine plural has its subject before it (Ryding, ch. 4).
   */
  boolean plural(Chunk verb) {
    if (!(verb.mention() instanceof Mention.Trigger trigger) || !trigger.suffix().isEmpty()) {
      return false;
    }
    String form = forms.apply(verb);
    return form.endsWith("وا") || (form.endsWith("ون") && trigger.isOnly(Form.PRESENT));
  }

  /** Whether its form or its vowels tell the passive. */
  boolean passive(Chunk verb) {
    if (!(verb.mention() instanceof Mention.Trigger trigger)) {
      return false;
    }
    if (trigger.isOnly(Form.PASSIVE)) {
      return true;
    }
    // «قُتل»: a damma on the first letter of the verb tells the passive.
    String word = written.apply(verb);
    int start = trigger.prefixes().length();
    return word.length() > start + 1 && word.charAt(start + 1) == '\u064F';
  }
}
