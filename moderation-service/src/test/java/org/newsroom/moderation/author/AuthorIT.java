package org.newsroom.moderation.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.review.EditorsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@EditorsTest
class AuthorIT {

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  private ModerationFixture moderation;
  private AuthorsFixture authors;

  @BeforeEach
  void connect() {
    moderation = new ModerationFixture(kafka, articles, port);
    authors = new AuthorsFixture(moderation);
  }

  @Test
  void tellsWhatBecameOfAnAuthorsComments() {
    String article = moderation.openArticle("AUTOMATIC");
    ObjectNode guest = AuthorsFixture.guest();
    String key = AuthorsFixture.keyOf(guest);
    String first = judged(article, "Magnificent!", guest.put("name", "Dana"));
    String second = judged(article, "A fine day, is it not?", guest.put("name", "Dana B."));

    JsonNode author = moderation.get("editor", "/v1/authors/" + key);
    JsonNode newest = moderation.get("editor", "/v1/authors/" + key + "/comments?limit=1");
    JsonNode rest =
        moderation.get(
            "editor",
            "/v1/authors/" + key + "/comments?limit=1&cursor=" + newest.get("next").asString());

    assertThat(author.get("key").asString()).isEqualTo(key);
    assertThat(author.get("kind").asString()).isEqualTo("EMAIL");
    assertThat(author.get("names").valueStream().map(JsonNode::asString))
        .containsExactly("Dana B.", "Dana");
    assertThat(author.get("verdicts").toString())
        .isEqualTo("{\"APPROVED\":2,\"HELD\":0,\"REJECTED\":0}");
    assertThat(author.get("rejectedShare").asDouble()).isZero();
    assertThat(author.get("firstSeen").asString())
        .isEqualTo(rest.get("items").get(0).get("submittedAt").asString());
    assertThat(author.has("sanction")).isFalse();
    assertThat(idsOf(newest)).containsExactly(second);
    assertThat(idsOf(rest)).containsExactly(first);
    assertThat(rest.has("next")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"id:somebody, ACCOUNT", "email:, EMAIL", "address:, NETWORK"})
  void saysWhichKindOfAuthorItIs(String prefix, String kind) {
    String key = prefix.endsWith(":") ? prefix + AuthorsFixture.anyHash() : prefix;

    assertThat(moderation.get("senior", "/v1/authors/" + key).get("kind").asString())
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"id:auth0|dana b., id:auth0|dana b.", "id64:aHR0cHM6Ly94LzE, id:https://x/1"})
  void takesReadersIdsOfAnyForm(String inPath, String key) {
    assertThat(moderation.get("editor", "/v1/authors/" + inPath).get("key").asString())
        .isEqualTo(key);
  }

  private String judged(String article, String text, ObjectNode author) {
    String id = authors.submit(article, text, author);
    moderation.awaitVerdict(id, 1);
    return id;
  }

  private static List<String> idsOf(JsonNode page) {
    return page.get("items").valueStream().map(item -> item.get("commentId").asString()).toList();
  }
}
