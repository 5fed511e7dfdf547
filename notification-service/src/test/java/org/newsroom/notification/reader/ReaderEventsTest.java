package org.newsroom.notification.reader;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.platform.event.EventJson;
import org.newsroom.platform.event.UnreadableEventException;
import org.newsroom.testkit.Contracts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReaderEventsTest {

  private final EventJson json = new EventJson(JsonMapper.builder().build());

  @Test
  void readsEventsAsTheContractsSay() {
    Contracts.assertReadsAllExamples(CommentWithdrawn.TOPIC, CommentWithdrawn.class);
    Contracts.assertReadsAllExamples(CommentAppealed.TOPIC, CommentAppealed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"commentId", "sequence", "appealedAt"})
  void refusesAppealsWithoutWhatTheyNeed(String field) {
    ObjectNode event = Contracts.exampleJson(CommentAppealed.TOPIC, "with-words");
    event.remove(field);

    assertThatThrownBy(() -> json.read(event.toString().getBytes(), CommentAppealed.class))
        .isInstanceOf(UnreadableEventException.class);
  }
}
