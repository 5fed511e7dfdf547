package org.newsroom.moderation.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.review.EditorsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

@EditorsTest
class PreferencesIT {

  private static final String PATH = "/v1/me/preferences";
  private static final String ALL =
      """
      {"language":"he","theme":"DARK","keys":{"approve":"ש","next":"Shift+j"},"keysOff":false,\
      "filters":[{"name":"Legal, Hebrew","query":"queue=legal&language=he"}]}""";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  private ModerationFixture moderation;

  @BeforeEach
  void connect() {
    moderation = new ModerationFixture(kafka, articles, port);
  }

  @Test
  void keepsThemForEachEditor() {
    put("editor", ALL).expectStatus().isOk().expectBody(String.class).isEqualTo(ALL);

    assertThat(moderation.get("editor", PATH).toString()).isEqualTo(ALL);
    assertThat(moderation.get("senior", PATH).toString()).isEqualTo("{}");
  }

  @Test
  void replacesThemAll() {
    put("colleague", ALL).expectStatus().isOk();
    put("colleague", "{\"keysOff\":true}").expectStatus().isOk();

    assertThat(moderation.get("colleague", PATH).toString()).isEqualTo("{\"keysOff\":true}");
  }

  @Test
  void refusesMoreThanSixteenKilobytes() {
    String filters =
        IntStream.range(0, 20)
            .mapToObj(i -> "{\"name\":\"%d\",\"query\":\"%s\"}".formatted(i, "q".repeat(1000)))
            .collect(Collectors.joining(","));

    put("senior", "{\"filters\":[%s]}".formatted(filters))
        .expectStatus()
        .isEqualTo(413)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON);

    assertThat(moderation.get("senior", PATH).toString()).isEqualTo("{}");
  }

  private RestTestClient.ResponseSpec put(String user, String body) {
    return moderation
        .as(user)
        .put()
        .uri(PATH)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange();
  }
}
