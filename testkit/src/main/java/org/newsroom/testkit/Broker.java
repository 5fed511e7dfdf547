package org.newsroom.testkit;

/** Kafka as tests see it. */
public interface Broker extends Backend {

  /** Takes it down at once, with its data: when it is brought back, topics and offsets are gone. */
  void lose();
}
