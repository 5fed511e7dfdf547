package org.newsroom.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.ModerationFixture.body;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.testkit.Contracts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

@EditorsTest
class StatementIT {

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  private ModerationFixture moderation;
  private String id;

  @BeforeEach
  void hold() {
    moderation = new ModerationFixture(kafka, articles, port);
    id = moderation.submit(moderation.openArticle("EDITORS"), "You are a fool");
    moderation.awaitVerdict(id, 1);
  }

  @Test
  void givesTheEditorWhatTheAuthorGets() {
    moderation
        .decide(
            "editor",
            id,
            "\"1\"",
            "{\"verdict\":\"REJECTED\",\"reason\":\"INSULT\",\"message\":\"Be kind.\"}")
        .expectStatus()
        .isOk();

    JsonNode statement = moderation.get("colleague", path(""));

    assertThat(statement.get("decision").asString()).isEqualTo("NOT_PUBLISHED");
    assertThat(statement.get("text").asString())
        .contains("The reason: it insults somebody.")
        .contains("The newsroom writes: Be kind.")
        .isEqualTo(moderation.awaitVerdict(id, 2).get("statement").asString());
    assertThat(moderation.get("editor", path("?locale=he")).get("text").asString())
        .startsWith("הודעה מנומקת");
    moderation
        .records(id)
        .forEach(record -> Contracts.assertValid("comments.moderated.v1", record.value()));
  }

  @Test
  void saysWhereThereIsNone() {
    assertThat(problem(path(""), 409)).endsWith("no-statement");
    assertThat(problem("/v1/reviews/" + ModerationFixture.anyId() + "/statement", 404))
        .endsWith("unknown-review");
    assertThat(problem(path("?locale=x"), 400)).endsWith("invalid-input");
    assertThat(problem(path("?language=he"), 400)).endsWith("invalid-input");
  }

  private String problem(String path, int status) {
    return body(moderation.as("editor").get().uri(path).exchange().expectStatus().isEqualTo(status))
        .get("type")
        .asString();
  }

  private String path(String query) {
    return "/v1/reviews/" + id + "/statement" + query;
  }
}
