package org.sanad.app.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.sanad.model.Span;

/** Pairs the events coded for one report with those given for it. */
final class Matching {
  private final List<CodedEvent> gold;
  private final List<CodedEvent> given;
  private final List<Candidate> candidates = new ArrayList<>();

  /** Two events that share some trigger words: the more they agree the better, then the nearer. */
  private record Candidate(int agreement, int distance, int gold, int given) {}

  Matching(List<CodedEvent> gold, List<CodedEvent> given) {
    this.gold = gold;
    this.given = given;
    for (int a = 0; a < gold.size(); a++) {
      for (int b = 0; b < given.size(); b++) {
        List<Span> coded = gold.get(a).triggerSpans();
        List<Span> found = given.get(b).triggerSpans();
        if (CodedEvent.overlap(coded, found)) {
          int distance = Math.abs(coded.get(0).start() - found.get(0).start());
          candidates.add(new Candidate(agreement(gold.get(a), given.get(b)), distance, a, b));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::agreement)
            .reversed()
            .thenComparingInt(Candidate::distance)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::given));
  }

  private static int agreement(CodedEvent gold, CodedEvent given) {
    int agreement = 0;
    for (Field field : Field.CORE) {
      agreement += field.hits(gold, given);
    }
    boolean sameStart =
        gold.from() != null && !gold.from().isEmpty() && gold.from().equals(given.from());
    return agreement + (sameStart ? 1 : 0);
  }

  /** Pairs of coded and given events that {@code allowed} lets pair, each event used once. */
  Map<Integer, Integer> pairs(BiPredicate<CodedEvent, CodedEvent> allowed) {
    BitSet usedGold = new BitSet();
    BitSet usedGiven = new BitSet();
    Map<Integer, Integer> pairs = new TreeMap<>();
    for (Candidate c : candidates) {
      if (allowed.test(gold.get(c.gold()), given.get(c.given()))
          && !usedGold.get(c.gold())
          && !usedGiven.get(c.given())) {
        usedGold.set(c.gold());
        usedGiven.set(c.given());
        pairs.put(c.gold(), c.given());
      }
    }
    return pairs;
  }
}
