package org.newsroom.moderation.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.ModerationFixture.body;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.ModerationService;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.judging.PremoderatedAuthors;
import org.newsroom.moderation.review.EditorsTest;
import org.newsroom.moderation.ruling.store.AuthorCases;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.Isolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@EditorsTest
class PremoderationIT {

  private static final String CLEAN = "Magnificent!";
  private static final String FORBIDDEN = "Kill all of them, I will kill you";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired Authors records;
  @Autowired AuthorCases cases;
  @Autowired PremoderatedAuthors premoderated;
  @Autowired Clock clock;
  @Autowired Isolation isolation;
  private ModerationFixture moderation;
  private AuthorsFixture authors;
  private String article;
  private final ObjectNode guest = AuthorsFixture.guest();

  @BeforeEach
  void openArticle() {
    moderation = new ModerationFixture(kafka, articles, port);
    authors = new AuthorsFixture(moderation);
    article = moderation.openArticle("AUTOMATIC");
  }

  @ParameterizedTest
  @CsvSource({
    "email, PRE_MODERATE, HELD",
    "email, SUSPEND, HELD",
    "email, BAN, HELD",
    "email, WARN, APPROVED",
    "address, PRE_MODERATE, HELD",
    "address, BAN, HELD",
  })
  void holdsWhatASanctionedAuthorSends(String by, String kind, String verdict) {
    impose(keyBy(by), kind);

    JsonNode ruling = submitted(CLEAN);

    assertThat(ruling.get("verdict").asString()).isEqualTo(verdict);
    assertThat(ruling.has("reason")).isEqualTo(verdict.equals("HELD"));
    if (verdict.equals("HELD")) {
      assertThat(ruling.get("reason").asString()).isEqualTo("EDITORIAL_REVIEW");
    }
  }

  @Test
  void approvesAgainWhenTheSanctionIsLifted() {
    String key = AuthorsFixture.keyOf(guest);
    String id = impose(key, "PRE_MODERATE");
    submitted(CLEAN);

    moderation
        .as("editor")
        .delete()
        .uri("/v1/authors/" + key + "/sanctions/" + id)
        .exchange()
        .expectStatus()
        .isNoContent();

    assertThat(submitted("A fine day, is it not?").get("verdict").asString()).isEqualTo("APPROVED");
  }

  @Test
  void leavesToTheRulesWhatTheyReject() {
    String verdict = submitted(FORBIDDEN).get("verdict").asString();

    impose(AuthorsFixture.keyOf(guest), "BAN");

    assertThat(verdict).isEqualTo("REJECTED");
    assertThat(submitted(FORBIDDEN).get("verdict").asString()).isEqualTo(verdict);
  }

  @Test
  void holdsACorrectionByASanctionedAuthorAndLeavesThePageAsItIs() {
    String comment = authors.submit(article, CLEAN, guest);
    moderation.awaitVerdict(comment, 1);
    impose(AuthorsFixture.keyOf(guest), "PRE_MODERATE");
    ObjectNode correction = Contracts.exampleJson("comments.submitted.v1", "correction");
    correction.put("commentId", comment).put("threadId", comment).put("articleId", article);
    correction.set("author", guest);

    JsonNode again =
        body(
            moderation
                .as("editor")
                .post()
                .uri("/v1/reviews/" + comment + "/assessment")
                .exchange()
                .expectStatus()
                .isOk());
    moderation.send(
        "comments.submitted.v1", comment, correction.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(again.get("verdict").asString()).isEqualTo("APPROVED");
    assertThat(moderation.awaitVerdict(comment, 2).get("verdict").asString()).isEqualTo("HELD");
  }

  @Test
  void actsInEveryInstanceAtOnce() {
    List<String> keys = List.of("email:" + AuthorsFixture.anyHash(), keyBy("address"));
    try (ConfigurableApplicationContext other =
        new SpringApplicationBuilder(ModerationService.class)
            .properties("spring.config.name=moderation-service")
            .initializers(isolation)
            .run("--server.port=0")) {
      PremoderatedAuthors there = other.getBean(PremoderatedAuthors.class);
      assertThat(there.among(List.of(keys))).isEmpty();

      impose(keys.get(0), "BAN");

      assertThat(there.among(List.of(keys, List.of("id:another")))).containsExactly(keys);
    }
  }

  @Test
  void holdsAnAuthorsFirstComments() {
    Premoderation twoFirst = automatic(2, null);
    List<List<String>> author = List.of(List.of(AuthorsFixture.keyOf(guest)));

    boolean atFirst = !twoFirst.among(author).isEmpty();
    submitted(CLEAN);
    boolean then = !twoFirst.among(author).isEmpty();
    submitted("A fine day, is it not?");

    assertThat(List.of(atFirst, then)).containsOnly(true);
    assertThat(twoFirst.among(author)).isEmpty();
    assertThat(twoFirst.among(List.of(List.of()))).isEmpty();
  }

  @Test
  void holdsCommentsOfAnAuthorWhoWasOftenRejected() {
    Premoderation half = automatic(0, 0.5);
    List<List<String>> author = List.of(List.of(AuthorsFixture.keyOf(guest)));
    for (int i = 0; i < 4; i++) {
      submitted(FORBIDDEN);
    }

    boolean tooFew = half.among(author).isEmpty();
    submitted(CLEAN);

    assertThat(tooFew).isTrue();
    assertThat(half.among(author)).hasSize(1);
    assertThat(automatic(0, 0.9).among(author)).isEmpty();
    assertThat(premoderated.among(author)).isEmpty();
  }

  private Premoderation automatic(int first, @Nullable Double share) {
    return new Premoderation(records, cases, new PremoderationProperties(first, share), clock);
  }

  private String keyBy(String kind) {
    return kind + ":" + guest.get(kind + "Hash").asString();
  }

  private String impose(String key, String kind) {
    String until =
        kind.equals("WARN") ? "" : ",\"until\":\"" + Instant.now().plus(1, ChronoUnit.DAYS) + "\"";
    return body(authors
            .post("senior", key + "/sanctions", "{\"kind\":\"" + kind + "\"" + until + "}")
            .expectStatus()
            .isCreated())
        .get("id")
        .asString();
  }

  private JsonNode submitted(String text) {
    return moderation.awaitVerdict(authors.submit(article, text, guest), 1);
  }
}
