package org.sanad.register.store;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A register that several threads use: some read at once, each over its own connection, and one
 * writes. A connection that failed is thrown away and another taken in its place.
 */
public final class StorePool implements RegisterStore {
  private static final long PATIENCE_SECONDS = 20;

  private final String place;
  private final Semaphore room;
  private final ConcurrentLinkedDeque<RegisterStore> idle = new ConcurrentLinkedDeque<>();
  private final ReentrantLock writing = new ReentrantLock();
  private @Nullable RegisterStore writer;
  private volatile boolean closed;

  private StorePool(String place, int readers) {
    this.place = place;
    this.room = new Semaphore(readers, true);
    this.writer = JdbcStore.open(place);
  }

  /**
   * Opens a register, and makes it where there is none.
   *
   * @param place as {@link JdbcStore#open} says
   * @param readers how many read at once, above 0
   * @throws StoreException if it cannot be opened
   */
  public static StorePool open(String place, int readers) {
    return new StorePool(place, readers);
  }

  @Override
  public <T> T read(Work<T> work) {
    enter();
    RegisterStore store = null;
    boolean sound = false;
    try {
      store = idle.poll();
      if (store == null) {
        store = JdbcStore.another(place);
      }
      T result = store.read(work);
      sound = true;
      return result;
    } finally {
      if (store != null) {
        if (sound && !closed) {
          idle.push(store);
        } else {
          close(store);
        }
      }
      room.release();
    }
  }

  private void enter() {
    try {
      if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new StoreException(
            "The register " + place + " is being read by too many at once: try again.", null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("Reading the register " + place + " was broken off.", e);
    }
  }

  @Override
  public <T> T write(Work<T> work) {
    writing.lock();
    boolean sound = false;
    try {
      if (writer == null) {
        writer = JdbcStore.another(place);
      }
      T result = writer.write(work);
      sound = true;
      return result;
    } finally {
      if (!sound && writer != null) {
        close(writer);
        writer = null;
      }
      writing.unlock();
    }
  }

  @Override
  public void compact() {
    writing.lock();
    try {
      if (writer == null) {
        writer = JdbcStore.another(place);
      }
      writer.compact();
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    closed = true;
    for (RegisterStore each = idle.poll(); each != null; each = idle.poll()) {
      close(each);
    }
    writing.lock();
    try {
      if (writer != null) {
        close(writer);
        writer = null;
      }
    } finally {
      writing.unlock();
    }
  }

  private static void close(RegisterStore store) {
    try {
      store.close();
    } catch (StoreException e) {
      // What failed already cannot be closed any better.
    }
  }
}
