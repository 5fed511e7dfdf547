package org.newsroom.platform.topic;

import org.jspecify.annotations.Nullable;

/** Tells a topic from another of its name, which was made after it was deleted or lost. */
@FunctionalInterface
interface Incarnations {

  /** Kafka's id of the topic that has the name now, or null when Kafka does not tell. */
  @Nullable String of(String topic);
}
