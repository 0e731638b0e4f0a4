package org.sanad.clause;

import java.util.List;
import org.sanad.model.Sentence;
import org.sanad.text.AnnotatedText;

/** A quotation that goes on over the end of its sentence: what follows has the same speaker. */
final class OpenQuotation {
  /** A closing mark that was forgotten must not give all the rest of a report to one speaker. */
  private static final int LONGEST = 5;

  private final AnnotatedText text;
  private List<Speaker> speakers = List.of();
  private int sentences;

  OpenQuotation(AnnotatedText text) {
    this.text = text;
  }

  /** Who is quoted. */
  List<Speaker> speakers() {
    return speakers;
  }

  /** The token up to which the sentence is still quoted, its first where it is not. */
  int closes(Sentence sentence) {
    if (speakers.isEmpty()) {
      return sentence.firstToken();
    }
    for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
      String form = form(at);
      if (form.equals("”") || form.equals("»") || form.equals("\"")) {
        return at;
      }
      if (form.equals("“") || form.equals("«")) {
        return sentence.firstToken();
      }
    }
    return sentence.endToken();
  }

  /** Takes note of what the sentence leaves open. */
  void follow(Sentence sentence, List<AttributionFinder.Said> found) {
    boolean goesOn = !speakers.isEmpty() && closes(sentence) == sentence.endToken();
    if (goesOn && ++sentences < LONGEST) {
      return;
    }
    speakers = List.of();
    sentences = 0;
    int open = open(sentence);
    for (AttributionFinder.Said said : found) {
      if (!said.attached() && said.from() <= open) {
        speakers = said.speakers();
      }
    }
  }

  /** The mark that opens a quotation without end, -1 where there is none. */
  private int open(Sentence sentence) {
    int open = -1;
    for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
      switch (text.sign(at)) {
        case '“', '«' -> open = at;
        case '”', '»' -> open = -1;
        case '"' -> open = open < 0 ? at : -1;
        default -> {
          // Anything else leaves the quotation as it is.
        }
      }
    }
    return open;
  }

  private String form(int at) {
    return text.form(at);
  }
}
