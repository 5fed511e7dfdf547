package org.newsroom.testkit.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.newsroom.testkit.Patience.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentMatchers;
import org.newsroom.platform.deadletter.DeadLetterAges;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest(
    properties = {
      "spring.application.name=dead-letter-sample",
      "newsroom.topics.reads=letters.v1",
      "newsroom.staff.users[0].name=admin",
      "newsroom.staff.users[0].password="
          + "$2a$04$RM3qpxBdqphpuHTB9aLeNe7Uvv3ez4dQ65KjBzIEcDGX54TCXHOra",
      "newsroom.staff.users[0].roles=ADMIN",
      "newsroom.staff.users[1].name=reader",
      "newsroom.staff.users[1].password="
          + "$2a$04$RM3qpxBdqphpuHTB9aLeNe7Uvv3ez4dQ65KjBzIEcDGX54TCXHOra",
      "newsroom.staff.users[1].roles=MODERATOR"
    })
class DeadLetterEndpointIT {

  private static final OidcIssuer ISSUER = new OidcIssuer();

  @LocalServerPort int port;
  @MockitoSpyBean KafkaTemplate<?, ?> watched;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired DeadLetterAges ages;
  @Autowired MeterRegistry meters;

  @DynamicPropertySource
  static void trustIssuer(DynamicPropertyRegistry settings) {
    settings.add("newsroom.staff.issuer", ISSUER::url);
    settings.add("newsroom.staff.audience", () -> "newsroom");
    settings.add("newsroom.staff.roles-claim", () -> "realm_access.roles");
  }

  @Test
  void listsWhatWaitsAndReplaysIt() throws Exception {
    long before = waiting();

    kafka.send("letters.v1", "broken", "{broken".getBytes(UTF_8)).get();

    await().until(() -> waiting() > before);
    client("admin")
        .get()
        .uri("/actuator/deadletters/letters.v1")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .value(
            body ->
                assertThat(body)
                    .contains("\"key\":\"broken\"", "UnreadableEventException")
                    .doesNotContain("{broken"));
    client("admin")
        .post()
        .uri("/actuator/deadletters/letters.v1")
        .contentType(MediaType.APPLICATION_JSON)
        .exchange()
        .expectBody(String.class)
        .value(body -> assertThat(body).matches("\\{\"replayed\":[1-9]\\d*}"));
    // It is as broken as it was, so it comes back; that it does shows that it was read again.
    await().until(() -> waiting() >= 1);
  }

  @Test
  void saysWhoMaySendThemAgainWhereKafkaDoesNotLetItself() throws Exception {
    long before = waiting();
    kafka.send("letters.v1", "broken", "{broken".getBytes(UTF_8)).get();
    // Nothing is being sent any more when the template is made to fail.
    await().until(() -> waiting() > before);
    Throwable refusal = new TopicAuthorizationException("letters.v1");
    doReturn(CompletableFuture.failedFuture(refusal))
        .when(kafka)
        .send(ArgumentMatchers.<ProducerRecord<String, byte[]>>argThat(this::isLetter));

    client("admin")
        .post()
        .uri("/actuator/deadletters/letters.v1")
        .contentType(MediaType.APPLICATION_JSON)
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody(ProblemDetail.class)
        .value(problem -> assertThat(problem.getDetail()).contains("moderation-service"));
    assertThat(waiting()).isPositive();
  }

  private boolean isLetter(@Nullable ProducerRecord<String, byte[]> record) {
    return record != null && record.topic().equals("letters.v1");
  }

  @Test
  void tellsForHowLongTheOldestWaits() throws Exception {
    assertThat(age()).isNotNegative();

    kafka.send("letters.v1", "broken", "{broken".getBytes(UTF_8)).get();

    await()
        .until(
            () -> {
              ages.measure();
              return age() > 0;
            });
  }

  private double age() {
    return meters
        .get("newsroom.dead.letters.oldest.age")
        .tag("topic", "letters.v1")
        .gauge()
        .value();
  }

  @Test
  void isForAdministratorsOnly() {
    client("reader")
        .get()
        .uri("/actuator/deadletters")
        .exchange()
        .expectStatus()
        .isForbidden()
        .expectBody(ProblemDetail.class)
        .value(problem -> assertThat(problem.getTitle()).isEqualTo("Forbidden"));
    RestTestClient.bindToServer()
        .baseUrl("http://localhost:" + port)
        .build()
        .get()
        .uri("/actuator/deadletters")
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.UNAUTHORIZED);
  }

  @ParameterizedTest
  @CsvSource({
    "newsroom,  ADMIN,     200",
    "newsroom,  MODERATOR, 403",
    "elsewhere, ADMIN,     401"
  })
  void takesTokensOfTheStaffsIssuerByTheirRoles(String audience, String role, int status) {
    RestTestClient.bindToServer()
        .baseUrl("http://localhost:" + port)
        .defaultHeaders(headers -> headers.setBearerAuth(ISSUER.token(audience, role)))
        .build()
        .get()
        .uri("/actuator/deadletters")
        .exchange()
        .expectStatus()
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,      /v1/anything,                  404, ''",
    "GET,      /actuator/deadletters/a/b/c,   404, ''",
    "PUT,      /actuator/deadletters,         405, GET",
    "PROPFIND, /actuator/health,              405, GET",
    "GET,      /v3/closed,                    404, ''"
  })
  void saysOfWhatNobodyAnswersThatThereIsNoSuchCall(
      String method, String path, int status, String allowed) {
    RestTestClient.bindToServer()
        .baseUrl("http://localhost:" + port)
        .build()
        .method(HttpMethod.valueOf(method))
        .uri(path)
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectBody(ProblemDetail.class)
        .consumeWith(
            answer -> {
              assertThat(String.valueOf(answer.getResponseHeaders().getFirst("Allow")))
                  .contains(allowed);
              assertThat(Objects.requireNonNull(answer.getResponseBody()).getStatus())
                  .isEqualTo(status);
            });
  }

  @Test
  void looksAtAPasswordOnlyWhereARoleIsAskedFor() {
    String wrong = "Basic " + Base64.getEncoder().encodeToString("admin:wrong".getBytes(UTF_8));

    assertThat(status("/actuator/info", wrong)).isEqualTo(200);
    assertThat(status("/v3/nothing", wrong)).isEqualTo(404);
    assertThat(status("/actuator/health", wrong)).isEqualTo(401);
    assertThat(status("/actuator/deadletters", wrong)).isEqualTo(401);
  }

  @Test
  void slowsWhoeverGuessesAPassword() {
    String wrong = "Basic " + Base64.getEncoder().encodeToString("guessed:x".getBytes(UTF_8));

    for (int i = 0; i < 5; i++) {
      assertThat(status("/actuator/deadletters", wrong)).isEqualTo(401);
    }

    assertThat(status("/actuator/deadletters", wrong)).isEqualTo(429);
    assertThat(status("/actuator/info", wrong)).isEqualTo(200);
  }

  private int status(String path, String authorization) {
    return RestTestClient.bindToServer()
        .baseUrl("http://localhost:" + port)
        .defaultHeader("Authorization", authorization)
        .build()
        .get()
        .uri(path)
        .exchange()
        .returnResult(String.class)
        .getStatus()
        .value();
  }

  private long waiting() {
    Map<String, Integer> waiting =
        client("admin")
            .get()
            .uri("/actuator/deadletters")
            .exchange()
            .expectBody(new ParameterizedTypeReference<Map<String, Integer>>() {})
            .returnResult()
            .getResponseBody();
    return waiting.get("letters.v1");
  }

  private RestTestClient client(String user) {
    return RestTestClient.bindToServer()
        .baseUrl("http://localhost:" + port)
        .defaultHeaders(headers -> headers.setBasicAuth(user, "admin"))
        .build();
  }
}
