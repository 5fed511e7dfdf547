package org.newsroom.notification.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.platform.event.EventJson;
import org.newsroom.platform.event.UnreadableEventException;
import org.newsroom.testkit.Contracts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CommentReportedTest {

  private final EventJson json = new EventJson(JsonMapper.builder().build());

  @Test
  void readsReportsAsTheContractSays() {
    Contracts.assertReadsAllExamples(CommentReported.TOPIC, CommentReported.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reportId", "commentId", "articleId", "reporter", "locale", "reportedAt"})
  void refusesReportsWithoutWhatTheyNeed(String field) {
    ObjectNode event = Contracts.exampleJson(CommentReported.TOPIC, "illegal");
    event.remove(field);

    assertThatThrownBy(() -> json.read(event.toString().getBytes(), CommentReported.class))
        .isInstanceOf(UnreadableEventException.class);
  }

  @Test
  void keepsAddressAndWordsOutOfLogs() {
    byte[] report = Contracts.example(CommentReported.TOPIC, "illegal");

    assertThat(json.read(report, CommentReported.class).toString())
        .doesNotContain("levi", "witness");
  }
}
