package org.sanad.app.command;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.sanad.register.intake.Added;
import org.sanad.register.intake.Intake;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.store.StoreException;

/**
 * Adds reports to a register while the next are being read. One lot is under way at most, so that
 * they are kept in their order, and a fault is told before more is read than one lot.
 */
final class Keeping implements AutoCloseable {
  private final Intake intake;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "keeping");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable Future<Added> underWay;
  private Added added = Added.NOTHING;

  Keeping(Intake intake) {
    this.intake = intake;
  }

  /**
   * Adds reports as soon as those before them are kept.
   *
   * @throws StoreException if those before them could not be kept
   */
  void add(List<ReadReport> reports) {
    settle();
    underWay = writer.submit(() -> intake.add(reports));
  }

  /**
   * What was added; when this returns, it is kept.
   *
   * @throws StoreException if the last could not be kept
   */
  Added settle() {
    Future<Added> last = underWay;
    underWay = null;
    if (last != null) {
      added = added.plus(result(last));
    }
    return added;
  }

  private static Added result(Future<Added> last) {
    try {
      return last.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("adding was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException("adding stopped: " + e.getCause(), e);
    }
  }

  /** Waits for what is under way, so that the register can be closed. */
  @Override
  public void close() {
    try {
      settle();
    } finally {
      writer.shutdown();
    }
  }
}
