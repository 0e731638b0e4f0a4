package org.sanad.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Answers are made once and do not fill the memory. */
final class KeptAnswersTest {
  private static final int LONG = 1_000;

  private final AtomicInteger made = new AtomicInteger();

  /** Bytes that do not get shorter by being compressed. */
  private Supplier<byte[]> bytes(int seed) {
    return () -> {
      made.incrementAndGet();
      byte[] bytes = new byte[LONG];
      new Random(seed).nextBytes(bytes);
      return bytes;
    };
  }

  @Test
  void whatManyAskAtOnceIsMadeOnce() throws Exception {
    KeptAnswers kept = new KeptAnswers(100 * LONG);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Packed>> all =
          IntStream.range(0, 50)
              .mapToObj(i -> threads.submit(() -> kept.get("facets?", bytes(1))))
              .toList();
      for (Future<Packed> each : all) {
        assertThat(each.get()).isSameAs(all.get(0).get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void whatWasNotAskedForLongestGoesFirst() {
    KeptAnswers kept = new KeptAnswers(4 * LONG);
    Packed first = kept.get("1", bytes(1));
    Packed second = kept.get("2", bytes(2));
    kept.get("3", bytes(3));
    kept.get("1", bytes(1));
    kept.get("4", bytes(4));

    assertThat(kept.get("1", bytes(1))).isSameAs(first);
    assertThat(kept.get("2", bytes(2))).isNotSameAs(second);
  }

  @Test
  void anAnswerThatCannotBeMadeIsAskedForAnew() {
    KeptAnswers kept = new KeptAnswers(4 * LONG);
    assertThatThrownBy(
            () ->
                kept.get(
                    "1",
                    () -> {
                      throw Problem.badRequest("No.");
                    }))
        .isInstanceOf(Problem.class);
    kept.get("1", bytes(1));
    assertThat(made).hasValue(1);
  }

  /** Two ask; the first cannot make it, and the second, who waited for it, can. */
  @Test
  void whatIsMadeAfterAFailureIsKeptAndCountedOnce() throws Exception {
    KeptAnswers kept = new KeptAnswers(LONG + LONG / 2);
    CountDownLatch making = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    Thread first =
        new Thread(
            () -> {
              try {
                kept.get("1", () -> fail(making, asked));
              } catch (Problem expected) {
                // The caller is told; what matters here is what is left.
              }
            });
    Thread second = new Thread(() -> kept.get("1", bytes(1)));
    first.start();
    making.await();
    second.start();
    while (second.getState() != Thread.State.BLOCKED) {
      Thread.sleep(1);
    }
    asked.countDown();
    first.join();
    second.join();

    Packed other = kept.get("2", bytes(2));
    assertThat(kept.get("2", bytes(2))).isSameAs(other);
    assertThat(made).hasValue(2);
  }

  private static byte[] fail(CountDownLatch making, CountDownLatch asked) {
    making.countDown();
    try {
      asked.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    throw Problem.badRequest("No.");
  }
}
