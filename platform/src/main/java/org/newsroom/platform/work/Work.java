package org.newsroom.platform.work;

/** The body of a worker's loop. All of it but {@link #wake()} runs on the worker's own thread. */
public interface Work {

  /**
   * Waits for something to do, for as long as it likes, and does it.
   *
   * @param stopping whether the worker is to end: then nothing new should be begun
   * @throws InterruptedException when the worker must not wait for its end any longer
   */
  void turn(boolean stopping) throws InterruptedException;

  /** Whether something is left that must be done before a worker that is to end may end. */
  default boolean isUnfinished() {
    return false;
  }

  /** Ends the waiting of a turn, because the worker is to end; called by whoever stops it. */
  default void wake() {}

  /** Called last, however the worker ends: nobody will do what is left now. */
  default void ended() {}
}
