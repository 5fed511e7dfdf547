package org.newsroom.comment.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsroom.platform.event.EventJson;
import org.newsroom.testkit.Contracts;
import tools.jackson.databind.json.JsonMapper;

class StatusContractsTest {

  private final EventJson json = new EventJson(JsonMapper.builder().build());

  static Stream<String> verdicts() {
    return Contracts.examples(CommentModerated.TOPIC).stream();
  }

  static Stream<String> publications() {
    return Contracts.examples(CommentPublished.TOPIC).stream();
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void readsVerdicts(String example) {
    byte[] event = Contracts.example(CommentModerated.TOPIC, example);

    CommentModerated read = json.read(event, CommentModerated.class);

    assertThat(example).startsWith(read.verdict().name().toLowerCase(Locale.ROOT));
    assertThat(json.read(Contracts.withUnknownFields(event), CommentModerated.class))
        .isEqualTo(read);
  }

  @ParameterizedTest
  @MethodSource("publications")
  void readsPublications(String example) {
    byte[] event = Contracts.example(CommentPublished.TOPIC, example);

    CommentPublished read = json.read(event, CommentPublished.class);

    assertThat(read.state().name()).isEqualToIgnoringCase(example);
    assertThat(json.read(Contracts.withUnknownFields(event), CommentPublished.class))
        .isEqualTo(read);
  }
}
