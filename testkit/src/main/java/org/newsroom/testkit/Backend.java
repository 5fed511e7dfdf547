package org.newsroom.testkit;

/** Kafka or MongoDB as tests see it: something that can go away and come back. */
public interface Backend {

  /** Takes it down at once; clients are refused. Its data stay. */
  void stop();

  /** Brings it back on the same port with the same data; it answers when this returns. */
  void start();

  /** Runs the work while the backend is down and brings it back however that ends. */
  default void whileDown(Work work) throws Exception {
    stop();
    try {
      work.run();
    } finally {
      start();
    }
  }

  /** Something that may fail. */
  @FunctionalInterface
  interface Work {

    /** Does it. */
    void run() throws Exception;
  }
}
