package org.newsroom.moderation.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.batch.Batch.State;
import org.newsroom.moderation.review.EditorsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@EditorsTest
class BatchesIT {

  private static final Instant LATER = Instant.parse("2046-07-12T18:41:00Z");

  @Autowired Batches batches;
  @Autowired MongoOperations store;
  private final String id = UUID.randomUUID().toString();

  @BeforeEach
  void threeParts() {
    List.of(0, 1, 2)
        .forEach(
            number -> {
              List<Part.Item> items = List.of(new Part.Item("comment-" + number, 1));
              store.insert(new Part(id + ":" + number, id, true, items, 0, 0, LATER));
            });
  }

  private Batch in(State state) {
    return new Batch(id, "editor", false, LATER, state, 3, 0, null, null, null, LATER, null, null);
  }

  private Part begin(State state) {
    return batches.begin(in(state)).orElseThrow();
  }

  @Test
  void undoesThePartThatWasBeingDecidedWhenItWasStopped() {
    Part part = begin(State.RUNNING);

    batches.leave(id);
    batches.reopen(id);
    batches.close(in(State.RUNNING), part, 1, 0);

    assertThat(begin(State.UNDOING).id()).isEqualTo(part.id());
  }

  @Test
  void decidesNothingMoreOnceItIsBeingUndone() {
    batches.close(in(State.RUNNING), begin(State.RUNNING), 1, 0);
    batches.leave(id);
    batches.reopen(id);

    assertThat(batches.begin(in(State.RUNNING))).isEmpty();
  }

  @Test
  void undoesNoPartThatWasNeverBegun() {
    Part decided = begin(State.RUNNING);
    batches.close(in(State.RUNNING), decided, 1, 0);
    batches.leave(id);
    batches.reopen(id);

    Part undone = begin(State.UNDOING);
    batches.close(in(State.UNDOING), undone, 1, 0);

    assertThat(undone.id()).isEqualTo(decided.id());
    assertThat(batches.begin(in(State.UNDOING))).isEmpty();
  }
}
