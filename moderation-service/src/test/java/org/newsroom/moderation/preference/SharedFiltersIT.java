package org.newsroom.moderation.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.ModerationFixture.body;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.review.EditorsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@EditorsTest
class SharedFiltersIT {

  private static final String PATH = "/v1/reviews/filters";
  private static final String LEGAL =
      "{\"filters\":[{\"name\":\"Legal\",\"query\":\"queue=legal&language=he\"}]}";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  private ModerationFixture moderation;

  @BeforeEach
  void connect() {
    moderation = new ModerationFixture(kafka, articles, port);
  }

  @Test
  void showsAllEditorsWhatASeniorShares() {
    long before = moderation.get("editor", PATH).get("version").asLong();

    JsonNode now = body(put("senior", before, LEGAL).expectStatus().isOk());

    assertThat(now.get("version").asLong()).isEqualTo(before + 1);
    assertThat(moderation.get("editor", PATH)).isEqualTo(now);
    assertThat(now.get("filters").get(0).get("name").asString()).isEqualTo("Legal");
    put("senior", before, "{\"filters\":[]}").expectStatus().isEqualTo(412);
    put("editor", before + 1, LEGAL).expectStatus().isForbidden();
    put("senior", null, LEGAL).expectStatus().isEqualTo(428);
    assertThat(moderation.get("colleague", PATH)).isEqualTo(now);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                            | filters
          {"filters":[{"name":" ","query":""}]}         | filters[0].name
          {"filters":[{"name":"Legal"}]}                | filters[0].query
          {"filters":[null]}                            | filters[0]
          """)
  void namesTheFieldThatIsAtFault(String filters, String field) {
    JsonNode problem = body(put("senior", 0L, filters).expectStatus().isBadRequest());

    assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo(field);
  }

  @Test
  void takesFiftyAtMost() {
    String one = "{\"name\":\"n\",\"query\":\"\"},";

    put("senior", 0L, "{\"filters\":[" + one.repeat(50) + one.substring(0, one.length() - 1) + "]}")
        .expectStatus()
        .isBadRequest();
  }

  private RestTestClient.ResponseSpec put(String user, @Nullable Long version, String body) {
    return moderation
        .as(user)
        .put()
        .uri(PATH)
        .headers(
            headers -> {
              if (version != null) {
                headers.set("If-Match", "\"" + version + "\"");
              }
            })
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange();
  }
}
