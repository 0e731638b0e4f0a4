package org.sanad.register.store;

/**
 * A register that is open. One writer at a time; not safe for use by several threads, each of which
 * takes {@link #another}.
 */
public interface RegisterStore extends AutoCloseable {

  /** Something done in one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T in(Session session);
  }

  /**
   * Does work that writes: all of it is kept, or, if it throws, none of it.
   *
   * @throws StoreException if the register cannot be written
   */
  <T> T write(Work<T> work);

  /**
   * Does work that only reads, over one state of the register.
   *
   * @throws StoreException if the register cannot be read
   */
  <T> T read(Work<T> work);

  /**
   * The same register once more, for another thread; to be closed by itself. Readers see one state
   * each and wait for nobody, while another writes.
   *
   * @throws StoreException if it cannot be opened
   */
  RegisterStore another();

  /** Tells the database what it now holds, after much was added, so that it looks the short way. */
  void settle();

  /** Gives room back that nothing takes up any more, and overwrites what stood there. */
  void compact();

  @Override
  void close();
}
