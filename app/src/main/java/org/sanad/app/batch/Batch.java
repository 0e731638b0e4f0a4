package org.sanad.app.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.sanad.lexicon.GazetteerException;
import org.sanad.model.Analysis;
import org.sanad.model.SourceReport;
import org.sanad.sources.item.Faults;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;

/** Reads the reports of a stream on several threads and gives the results in the stream's order. */
public final class Batch {
  /** Reports that may wait for each thread: enough that none idles while a long one is read. */
  private static final int WAITING_PER_THREAD = 4;

  private final Function<SourceReport, Analysis> reading;
  private final Function<Analysis, String> rendering;
  private final int threads;

  /**
   * @param reading reads one report; called from several threads
   * @param rendering writes one analysis; called from several threads
   * @param threads how many, at least 1
   */
  public Batch(
      Function<SourceReport, Analysis> reading, Function<Analysis, String> rendering, int threads) {
    this.reading = reading;
    this.rendering = rendering;
    this.threads = threads;
  }

  /** Takes the results as they come. */
  public interface Sink {
    /**
     * Takes the next result.
     *
     * @return whether to go on
     * @throws IOException if it cannot be written
     */
    boolean accept(Result result) throws IOException;
  }

  /**
   * Reads all there is, or until the sink has enough.
   *
   * @throws IOException if the input ends early or the sink cannot write
   */
  public void run(ItemStream items, Sink sink) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, Batch::thread);
    try {
      Deque<Future<Result>> waiting = new ArrayDeque<>();
      boolean more = true;
      for (InputItem item = items.next(); more && item != null; item = more ? items.next() : null) {
        waiting.add(submit(pool, item));
        if (waiting.size() > threads * WAITING_PER_THREAD) {
          more = sink.accept(waiting.remove().get());
        }
      }
      while (more && !waiting.isEmpty()) {
        more = sink.accept(waiting.remove().get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GazetteerException damaged) {
        throw damaged;
      }
      // What one report can cause is caught below; this is the machine's: no memory left.
      throw new IllegalStateException("reading stopped: " + e.getCause(), e);
    } finally {
      pool.shutdownNow();
    }
  }

  private Future<Result> submit(ExecutorService pool, InputItem item) {
    if (item instanceof InputItem.Accepted readable) {
      return pool.submit(() -> read(readable));
    }
    InputItem.Refused bad = (InputItem.Refused) item;
    return CompletableFuture.completedFuture(new Result.Failed(bad.origin(), bad.reason()));
  }

  /** A report on which the reading itself breaks is one failed report, not the end of the run. */
  private Result read(InputItem.Accepted item) {
    try {
      Analysis analysis = reading.apply(item.report()).warned(item.warnings());
      return new Result.Read(item.origin(), analysis, rendering.apply(analysis));
    } catch (GazetteerException e) {
      // Every report would break on it alike.
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return new Result.Failed(item.origin(), Faults.broke(e));
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reading");
    thread.setDaemon(true);
    return thread;
  }
}
