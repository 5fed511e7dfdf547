package org.newsroom.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.ModerationFixture.body;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.testkit.Contracts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

@EditorsTest
class StrikeIT {

  private static final String TEXT = "You are a fool, but kind";
  private static final String STRUCK =
      "{\"verdict\":\"APPROVED\",\"strike\":[{\"from\":8,\"to\":14}]}";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  private ModerationFixture moderation;
  private String id;

  @BeforeEach
  void hold() {
    moderation = new ModerationFixture(kafka, articles, port);
    id = moderation.submit(moderation.openArticle("EDITORS"), TEXT);
    moderation.awaitVerdict(id, 1);
  }

  @Test
  void announcesTheRestAndKeepsTheOriginalUntilItIsUndone() {
    JsonNode review = body(moderation.decide("editor", id, "\"1\"", STRUCK).expectStatus().isOk());

    assertThat(review.get("text").asString()).isEqualTo("You are […], but kind");
    assertThat(review.get("original").asString()).isEqualTo(TEXT);
    assertThat(review.get("decisions").get(0).get("action").asString()).isEqualTo("EDITED");
    JsonNode comment = moderation.awaitVerdict(id, 2).get("comment");
    assertThat(comment.get("text").asString()).isEqualTo("You are […], but kind");
    assertThat(comment.get("edited").asBoolean()).isTrue();

    moderation
        .decide("editor", id, "\"2\"", "{\"verdict\":\"HELD\",\"revise\":true}")
        .expectStatus()
        .isOk();

    comment = moderation.awaitVerdict(id, 3).get("comment");
    assertThat(comment.get("text").asString()).isEqualTo(TEXT);
    assertThat(comment.has("edited")).isFalse();
    moderation
        .records(id)
        .forEach(record -> Contracts.assertValid("comments.moderated.v1", record.value()));
  }

  @Test
  void answersTheSameStrikeOfTheSameEditorAsTheFirstTime() {
    moderation.decide("editor", id, "\"1\"", STRUCK).expectStatus().isOk();

    JsonNode again = body(moderation.decide("editor", id, "\"1\"", STRUCK).expectStatus().isOk());

    assertThat(again.get("revision").asLong()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          APPROVED | {"from":8,"to":99}                    | strike[0]
          APPROVED | {"from":8,"to":14},{"from":9,"to":12} | strike[1]
          APPROVED | {"from":8,"to":8}                     | strike[0]
          APPROVED | {"from":0,"to":24}                    | strike
          APPROVED | {"from":-1,"to":3}                    | strike[0].from
          APPROVED | {"from":3}                            | strike[0].to
          REJECTED | {"from":8,"to":14}                    | strike
          """)
  void namesTheWordsThatCannotBeStruck(String verdict, String spans, String field) {
    String reason = verdict.equals("REJECTED") ? "\"reason\":\"TASTE\"," : "";

    JsonNode problem =
        body(
            moderation
                .decide(
                    "editor",
                    id,
                    "\"1\"",
                    "{\"verdict\":\"%s\",%s\"strike\":[%s]}".formatted(verdict, reason, spans))
                .expectStatus()
                .isBadRequest());

    assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo(field);
    assertThat(moderation.get("editor", "/v1/reviews/" + id).get("revision").asLong()).isEqualTo(1);
  }

  @Test
  void publishesWhatTwoEditorsStrikeAlikeWhereItMayDefame() {
    String legal = "{\"to\":\"LEGAL\"}";
    moderation
        .as("editor")
        .post()
        .uri("/v1/reviews/" + id + "/escalation")
        .header("If-Match", "\"1\"")
        .contentType(MediaType.APPLICATION_JSON)
        .body(legal)
        .exchange()
        .expectStatus()
        .isOk();

    JsonNode first = body(moderation.decide("editor", id, "\"1\"", STRUCK).expectStatus().isOk());
    String seen = "\"" + first.get("revision").asLong() + "\"";

    assertThat(first.get("needs").asInt()).isEqualTo(1);
    assertThat(first.get("text").asString()).isEqualTo(TEXT);
    assertThat(first.get("approval").get("strike").get(0).get("from").asInt()).isEqualTo(8);
    String approve = "{\"verdict\":\"APPROVED\"}";
    moderation.decide("colleague", id, "\"1\"", approve).expectStatus().isEqualTo(412);
    JsonNode second = body(moderation.decide("colleague", id, seen, approve).expectStatus().isOk());
    assertThat(second.get("text").asString()).isEqualTo("You are […], but kind");
    assertThat(second.get("original").asString()).isEqualTo(TEXT);
  }
}
