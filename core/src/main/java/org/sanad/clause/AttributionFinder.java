package org.sanad.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.text.AnnotatedText;

/**
 * Who says what stands in a sentence: a reporting verb with its subject («قال ناشطون إن»), a source
 * attached at the end («بحسب المرصد»), a source quoted by another («نقلت الوكالة عن مصدر قوله»), or
 * one carried on from the sentence before («وأضاف»).
 */
public final class AttributionFinder {
  /** Definite words for a source named before. */
  private static final Set<String> CARRIED =
      Set.of("المصدر", "المصادر", "الوكاله");

  private final AnnotatedText text;
  private List<Chunk> last = List.of();

  /** Follows one report from its first sentence to its last. */
  public AttributionFinder(AnnotatedText text) {
    this.text = text;
  }

  /**
   * Who says a stretch of a sentence.
   *
   * @param sources the sources, the nearest first; never empty
   * @param from first chunk that they say
   * @param to chunk after the last
   */
  public record Said(List<Chunk> sources, int from, int to) {}

  /** The attributions of the next sentence. */
  public List<Said> next(Clauses clauses) {
    List<Said> found = new ArrayList<>();
    List<Chunk> chunks = clauses.chunks();
    for (Chunk chunk : chunks) {
      if (chunk.is(WordClass.ACCORDING)) {
        List<Chunk> sources = sourceAfter(chunks, chunk.index() + 1);
        if (!sources.isEmpty()) {
          found.add(new Said(sources, 0, chunks.size()));
          last = sources;
        }
      } else if (chunk.is(Operator.SAY)) {
        said(clauses, chunk, found);
      }
    }
    if (found.isEmpty()) {
      colon(chunks, found);
    }
    return found;
  }

  private void said(Clauses clauses, Chunk say, List<Said> found) {
    List<Chunk> chunks = clauses.chunks();
    List<Chunk> sources = new ArrayList<>();
    int to = chunks.size();
    if (say.verb()) {
      Predicate predicate = clauses.predicates().get(say.index());
      if (predicate != null) {
        for (Chunk subject : predicate.subject()) {
          if (isSource(subject)) {
            sources.add(subject);
          }
        }
      }
      sources.addAll(quoted(chunks, say));
    }
    boolean opens = say.index() <= 1 || say.mention().coordinated();
    if (sources.isEmpty() && opens && !last.isEmpty()
        && (say.mention().coordinated() || say.index() == 0 || !say.verb())) {
      sources.addAll(last);
    }
    if (sources.isEmpty() && !say.verb() && !last.isEmpty() && say.index() > 0) {
      // «..., مؤكداً أن ...»: the speaker of the sentence goes on.
      sources.addAll(found.isEmpty() ? List.of() : found.get(found.size() - 1).sources());
    }
    if (sources.size() == 1 && !last.isEmpty() && goesOn(sources.get(0))) {
      sources = new ArrayList<>(last);
    }
    if (!sources.isEmpty()) {
      int from = say.verb() ? say.index() : say.index() + 1;
      found.add(new Said(List.copyOf(sources), from, to));
      last = List.copyOf(sources);
    }
  }

  /** «نقل عن مصدر قوله»: whom the speaker quotes. */
  private static List<Chunk> quoted(List<Chunk> chunks, Chunk say) {
    List<Chunk> quoted = new ArrayList<>();
    for (int at = say.index() + 1; at < chunks.size() && at < say.index() + 5; at++) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != say.clause()) {
        break;
      }
      if (chunk.gov().equals("عن") && chunk.mention() instanceof Mention.SourceMention) {
        quoted.add(chunk);
      }
    }
    return quoted;
  }

  /** The noun phrase behind بحسب and the like. */
  private List<Chunk> sourceAfter(List<Chunk> chunks, int from) {
    List<Chunk> sources = new ArrayList<>();
    for (int at = from; at < chunks.size() && at < from + 4; at++) {
      Chunk chunk = chunks.get(at);
      if (isSource(chunk)) {
        if (sources.isEmpty() || chunk.joined()) {
          sources.add(chunk);
          continue;
        }
        break;
      }
      if (!sources.isEmpty() || chunk.verb()) {
        break;
      }
    }
    return sources;
  }

  /** «المرصد السوري: مقتل ...»: a headline's speaker before a colon. */
  private void colon(List<Chunk> chunks, List<Said> found) {
    if (chunks.size() < 2 || !isSource(chunks.get(0)) || chunks.get(0).place() != null) {
      return;
    }
    int end = chunks.get(0).mention().end();
    if (end < text.tokens().size() && text.tokens().get(end).form().equals(":")) {
      found.add(new Said(List.of(chunks.get(0)), 1, chunks.size()));
    }
  }

  /** The publisher's own correspondent is not a source. */
  private boolean isSource(Chunk chunk) {
    String form = text.tokens().get(chunk.mention().first()).form();
    if (form.contains("مراسل")) {
      return false;
    }
    return chunk.mention() instanceof Mention.SourceMention || chunk.agent();
  }

  /** The speaker that the next sentence may go on with, null where there is none. */
  public @Nullable Chunk carried() {
    return last.isEmpty() ? null : last.get(0);
  }

  /** «المصدر»، «المصادر»: the source named before. */
  private boolean goesOn(Chunk source) {
    Mention mention = source.mention();
    return mention.end() - mention.first() == 1
        && CARRIED.contains(text.tokens().get(mention.first()).form());
  }
}
