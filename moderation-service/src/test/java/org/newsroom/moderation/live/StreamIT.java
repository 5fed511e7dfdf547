package org.newsroom.moderation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.ModerationService;
import org.newsroom.moderation.article.Articles;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.KafkaTemplate;

@ServiceTest(
    properties = {
      "newsroom.staff.users[0].name=editor",
      "newsroom.staff.users[0].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[0].roles=MODERATOR",
      "newsroom.staff.users[1].name=senior",
      "newsroom.staff.users[1].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[1].roles=SENIOR",
      "newsroom.staff.users[2].name=publisher",
      "newsroom.staff.users[2].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[2].roles=PUBLISHER",
      "newsroom.reviews.stream.heartbeat-every=1s",
      "newsroom.reviews.stream.summary-every=100ms",
      "newsroom.reviews.stream.most=8",
      "newsroom.reviews.stream.most-per-user=3"
    })
class StreamIT {

  private static final String APPROVE = "{\"verdict\":\"APPROVED\"}";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired Isolation isolation;
  @Autowired MeterRegistry meters;
  private ModerationFixture moderation;
  private String article;

  @BeforeEach
  void openArticle() {
    moderation = new ModerationFixture(kafka, articles, port);
    article = moderation.openArticle("EDITORS");
  }

  /** A desk that has gone is noticed with the next heartbeat. */
  @AfterEach
  void awaitNoneOpen() {
    await().until(() -> meters.get("newsroom.reviews.streams.open").gauge().value() == 0);
  }

  @Test
  void tellsTheWayOfAComment() throws Exception {
    try (DeskClient desk = welcomed(port, "editor", null)) {
      String id = hold();
      await().until(() -> desk.namesAbout(id).equals(List.of("queued")));
      moderation.as("editor").post().uri("/v1/reviews/" + id + "/claim").exchange();
      moderation.as("editor").delete().uri("/v1/reviews/" + id + "/claim").exchange();
      moderation.decide("editor", id, "\"1\"", APPROVE).expectStatus().isOk();
      moderation.decide("editor", id, "\"2\"", "{\"verdict\":\"HELD\",\"revise\":true}");
      moderation.send(
          "comments.withdrawn.v1",
          id,
          "{\"commentId\":\"%s\",\"articleId\":\"%s\",\"withdrawnAt\":\"%s\"}"
              .formatted(id, article, Instant.now())
              .getBytes());

      await().until(() -> desk.namesAbout(id).contains("withdrawn"));
      assertThat(desk.namesAbout(id))
          .containsExactly("queued", "claimed", "released", "decided", "queued", "withdrawn");
      assertThat(desk.told("queued")).contains(queued(id));
      assertThat(desk.wasTold("claimed", "\"by\":\"editor\",\"until\":\"")).isTrue();
      assertThat(desk.told("decided").get(0))
          .startsWith("{\"commentId\":\"" + id + "\",\"verdict\":\"APPROVED\",\"by\":\"editor\"");
      assertThat(desk.response().headers().firstValue("X-Accel-Buffering")).contains("no");
    }
  }

  @Test
  void tellsTheNumbersAtOnceAndWhenTheyHaveChanged() throws Exception {
    try (DeskClient desk = welcomed(port, "editor", null)) {
      String before = desk.told("summary").get(0);
      hold();

      await().until(() -> desk.told("summary").size() > 1);
      assertThat(before).startsWith("{\"queues\":[{\"queue\":\"pending\",\"count\":");
      assertThat(desk.told("summary").get(1)).isNotEqualTo(before).contains("\"oldest\":\"");
    }
  }

  @Test
  void tellsWhatAnotherInstanceHasDoneAndWhoIsThere() throws Exception {
    ConfigurableApplicationContext other = otherInstance("15s");
    try (DeskClient here = welcomed(port, "editor", null);
        DeskClient there = welcomed(portOf(other), "senior", null)) {
      await().until(() -> here.wasTold("presence", "{\"names\":[\"editor\",\"senior\"]}"));
      await().until(() -> there.wasTold("presence", "{\"names\":[\"editor\",\"senior\"]}"));
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        ids.add(hold());
      }
      ModerationFixture through = new ModerationFixture(kafka, articles, portOf(other));
      for (int i = 0; i < ids.size(); i++) {
        (i % 2 == 0 ? through : moderation).decide("senior", ids.get(i), "\"1\"", APPROVE);
      }

      for (String id : ids) {
        await().until(() -> here.namesAbout(id).equals(List.of("queued", "decided")));
        await().until(() -> there.namesAbout(id).equals(List.of("queued", "decided")));
      }
    } finally {
      other.close();
    }
  }

  @Test
  void resumesInAnotherInstanceAfterTheLastEvent() throws Exception {
    ConfigurableApplicationContext other = otherInstance("15s");
    String place;
    try (DeskClient desk = welcomed(port, "editor", null)) {
      place = desk.lastEventId();
    }
    String missed = hold();

    try (DeskClient resumed = welcomed(portOf(other), "editor", place)) {
      await().until(() -> resumed.told("queued").contains(queued(missed)));
      String next = hold();
      await().until(() -> resumed.told("queued").contains(queued(next)));
      assertThat(resumed.namesAbout(missed)).containsExactly("queued");
      assertThat(resumed.told("reset")).isEmpty();
    } finally {
      other.close();
    }
  }

  @Test
  void hasADeskLoadAnewThatWasAwayForTooLong() throws Exception {
    long tooOld = Instant.now().minus(Duration.ofMinutes(16)).toEpochMilli();

    for (String id : List.of(String.valueOf(tooOld), "of-another-release", "999999999999999999")) {
      try (DeskClient desk = welcomed(port, "editor", id)) {
        await().until(() -> desk.told("reset").equals(List.of("{}")));
        assertThat(desk.told("summary")).isNotEmpty();
      }
    }
  }

  @Test
  void beatsWhileNothingHappens() throws Exception {
    try (DeskClient desk = welcomed(port, "editor", null)) {
      await().until(() -> desk.told(":").size() >= 3);
    }
  }

  @Test
  void servesOthersWhileOneDoesNotRead() throws Exception {
    try (DeskClient.Silent silent = DeskClient.Silent.open(port, "senior");
        DeskClient desk = welcomed(port, "editor", null)) {
      String id = hold();

      await().until(() -> desk.told("queued").contains(queued(id)));
      assertThat(silent.isOpen()).isTrue();
    }
  }

  @Test
  void refusesMoreStreamsThanAUserOrTheInstanceMayHave() throws Exception {
    List<DeskClient> open = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      open.add(welcomed(port, "editor", null));
    }

    try (DeskClient refused = DeskClient.open(port, "editor", null);
        DeskClient other = welcomed(port, "senior", null)) {
      assertThat(refused.response().statusCode()).isEqualTo(503);
      assertThat(refused.response().headers().firstValue("Retry-After")).contains("10");
      assertThat(refused.response().headers().firstValue("Content-Type"))
          .contains("application/problem+json");
      assertThat(other.response().statusCode()).isEqualTo(200);
    } finally {
      for (DeskClient one : open) {
        one.close();
      }
    }
  }

  @Test
  void opensNoneForTheHeadAlone() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                DeskClient.request(port, "editor")
                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                    .timeout(Duration.ofSeconds(10))
                    .build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
    assertThat(meters.get("newsroom.reviews.streams.open").gauge().value()).isZero();
  }

  @Test
  void isForEditorsOnly() throws Exception {
    try (DeskClient publisher = DeskClient.open(port, "publisher", null);
        DeskClient stranger = DeskClient.open(port, "nobody", null)) {
      assertThat(publisher.response().statusCode()).isEqualTo(403);
      assertThat(stranger.response().statusCode()).isEqualTo(401);
    }
  }

  @Test
  void endsItsStreamsWhenItStops() throws Exception {
    ConfigurableApplicationContext other = otherInstance("10m");

    try (DeskClient desk = welcomed(portOf(other), "editor", null)) {
      Thread stopping = new Thread(other::close);
      stopping.start();

      await().until(desk::hasEnded);
      await().until(() -> !stopping.isAlive());
    }
  }

  private String hold() {
    String id = moderation.submit(article, "Magnificent!");
    moderation.awaitVerdict(id, 1);
    return id;
  }

  private static String queued(String id) {
    return "{\"commentId\":\"%s\",\"queue\":\"pending\"}".formatted(id);
  }

  private DeskClient welcomed(int at, String user, String lastEventId) throws Exception {
    DeskClient desk = DeskClient.open(at, user, lastEventId);
    assertThat(desk.response().statusCode()).isEqualTo(200);
    await().until(() -> !desk.told("summary").isEmpty());
    return desk;
  }

  private ConfigurableApplicationContext otherInstance(String patienceAtStop) {
    return new SpringApplicationBuilder(ModerationService.class)
        .initializers(isolation)
        .properties("spring.config.name=moderation-service")
        .run(
            "--server.port=0",
            "--newsroom.staff.users[0].name=editor",
            "--newsroom.staff.users[0].password=" + ModerationFixture.HASH,
            "--newsroom.staff.users[0].roles=MODERATOR",
            "--newsroom.staff.users[1].name=senior",
            "--newsroom.staff.users[1].password=" + ModerationFixture.HASH,
            "--newsroom.staff.users[1].roles=SENIOR",
            "--spring.lifecycle.timeout-per-shutdown-phase=" + patienceAtStop);
  }

  private static int portOf(ConfigurableApplicationContext instance) {
    return instance.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }
}
