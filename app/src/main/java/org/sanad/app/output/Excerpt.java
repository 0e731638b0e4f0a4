package org.sanad.app.output;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.app.output.Evidence.Part;
import org.sanad.model.Quote;
import org.sanad.model.Span;

/** The sentence in which an event is told, with its evidence marked. */
final class Excerpt {
  /** Code points shown on either side of the trigger where no sentence ends before. */
  private static final int MOST = 240;

  private final int[] text;

  Excerpt(String content) {
    this.text = content.codePoints().toArray();
  }

  /** The sentence that holds most of the evidence, of those in which the event is told. */
  String richest(List<Quote> triggers, List<Evidence> evidence, boolean colours) {
    Span best = triggers.get(0).span();
    long most = -1;
    for (Quote trigger : triggers) {
      Span sentence = sentence(trigger.span());
      long held = evidence.stream().filter(e -> sentence.covers(e.span())).count();
      if (held > most) {
        most = held;
        best = trigger.span();
      }
    }
    return around(best, evidence, colours);
  }

  private Span sentence(Span trigger) {
    int end = end(Math.min(trigger.end(), text.length));
    return new Span(Math.min(end, start(Math.min(trigger.start(), text.length))), end);
  }

  /**
   * The sentence around a trigger.
   *
   * @param trigger code points; clipped to the text
   * @param colours whether the evidence is coloured, else it stands in square brackets
   */
  String around(Span trigger, List<Evidence> evidence, boolean colours) {
    int start = sentence(trigger).start();
    int end = sentence(trigger).end();
    @Nullable Part[] parts = new Part[end - start];
    boolean[] begins = new boolean[end - start + 1];
    for (Evidence e : evidence) {
      if (e.span().start() >= start && e.span().start() < end) {
        begins[e.span().start() - start] = true;
      }
      for (int i = Math.max(start, e.span().start()); i < Math.min(end, e.span().end()); i++) {
        @Nullable Part there = parts[i - start];
        parts[i - start] = there == null || e.part().compareTo(there) < 0 ? e.part() : there;
      }
    }
    StringBuilder out = new StringBuilder(cut(start) ? "… " : "");
    for (int i = 0; i < parts.length; i++) {
      @Nullable Part before = i == 0 ? null : parts[i - 1];
      mark(out, before, parts[i], begins[i], colours);
      Bidi.append(out, text[start + i]);
    }
    mark(out, parts.length == 0 ? null : parts[parts.length - 1], null, false, colours);
    return out.append(end < text.length && !ends(end - 1) && text[end] != '\n' ? " …" : "")
        .toString()
        .strip();
  }

  /** Brackets close only where all evidence ends; colours change with every part. */
  private static void mark(
      StringBuilder out,
      @Nullable Part before,
      @Nullable Part now,
      boolean begins,
      boolean colours) {
    if (colours) {
      if (before != now) {
        out.append(before == null ? "" : "\u001B[0m");
        out.append(now == null ? "" : "\u001B[" + now.colour() + "m");
      }
    } else if (before == null && now != null) {
      out.append('[');
    } else if (before != null && now == null) {
      out.append(']');
    } else if (before != now && begins) {
      out.append("][");
    }
  }

  private boolean cut(int start) {
    return start > 0 && text[start - 1] != '\n' && !ends(start - 1);
  }

  private int start(int trigger) {
    int at = trigger;
    while (at > 0 && text[at - 1] != '\n' && !ends(at - 1)) {
      if (trigger - at > MOST && Character.isWhitespace(text[at - 1])) {
        break;
      }
      at--;
    }
    return at;
  }

  private int end(int trigger) {
    int at = trigger;
    while (at < text.length && text[at] != '\n' && (at == 0 || at == trigger || !ends(at - 1))) {
      if (at - trigger > MOST && Character.isWhitespace(text[at])) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Whether a sentence ends with this character: a stop with a blank or nothing after it. */
  private boolean ends(int at) {
    return at >= 0
        && ".!?؟۔".indexOf(text[at]) >= 0
        && (at + 1 == text.length || Character.isWhitespace(text[at + 1]));
  }
}
