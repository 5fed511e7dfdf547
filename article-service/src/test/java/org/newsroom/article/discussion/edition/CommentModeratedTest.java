package org.newsroom.article.discussion.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsroom.platform.event.EventJson;
import org.newsroom.testkit.Contracts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CommentModeratedTest {

  private static final String TOPIC = "comments.moderated.v1";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void readsAllExamples() {
    Contracts.assertReadsAllExamples(TOPIC, CommentModerated.class);
  }

  @Test
  void doesNotMindWhoRuledOrWhy() {
    ObjectNode example = Contracts.exampleJson(TOPIC, "approved-by-rules");
    ObjectNode later =
        example.deepCopy().put("decidedBy", "SANCTION").put("cause", "NEW").put("reason", "NEW");

    assertThat(read(later)).isEqualTo(read(example));
  }

  private static CommentModerated read(ObjectNode event) {
    return new EventJson(JSON).read(JSON.writeValueAsBytes(event), CommentModerated.class);
  }
}
