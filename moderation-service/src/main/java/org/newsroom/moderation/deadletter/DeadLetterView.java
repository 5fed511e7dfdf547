package org.newsroom.moderation.deadletter;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.deadletter.DeadLetter;

/** A dead letter without its content, which may be personal. */
@Schema(name = "DeadLetter")
record DeadLetterView(
    @Schema(description = "The topic of dead letters in which it lies") String topic,
    int partition,
    long offset,
    @Nullable String key,
    @Schema(description = "The class of the exception that put it there") @Nullable String error,
    @Schema(description = "When it was set aside") Instant at,
    @Schema(description = "Bytes of its content") int size) {

  static DeadLetterView of(DeadLetterPlace place, DeadLetter letter) {
    return new DeadLetterView(
        place.name(),
        letter.partition(),
        letter.offset(),
        letter.key(),
        letter.fault(),
        letter.setAsideAt(),
        letter.size());
  }

  String id() {
    return Replays.id(topic, partition, offset);
  }
}
