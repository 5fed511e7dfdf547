package org.newsroom.moderation.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.store.Queue;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ServiceTest(
    properties = {
      "newsroom.alerts.allow-private=true",
      "newsroom.alerts.secret=" + Receiver.SECRET,
      "newsroom.alerts.mail-to=chief@news.example,desk@news.example",
      "newsroom.alerts.mail-from=newsroom@news.example",
      "newsroom.alerts.digest-every=1s",
      "newsroom.alerts.check-every=100ms",
      "newsroom.alerts.first-retry=100ms",
      "newsroom.alerts.many=5"
    })
class AlertsIT {

  private static final Receiver RECEIVER = receiver();
  private static final GreenMail MAIL = mail();

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired MongoOperations mongo;
  @Autowired Alerts alerts;
  @Autowired Queue queue;
  private ModerationFixture moderation;

  private static Receiver receiver() {
    try {
      return new Receiver();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GreenMail mail() {
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    return server;
  }

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry registry) {
    registry.add("newsroom.alerts.webhook", RECEIVER::address);
    registry.add("spring.mail.host", () -> "localhost");
    registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
  }

  @BeforeEach
  void connect() {
    moderation = new ModerationFixture(kafka, articles, port);
  }

  @AfterAll
  static void close() {
    RECEIVER.close();
    MAIL.stop();
  }

  @Test
  void tellsOfEachAccusationOnceAndAgainUntilItIsTaken() {
    String article = moderation.openArticle("AUTOMATIC");
    tellOfWhatOtherTestsHaveSent(article);
    RECEIVER.answerWith(503);
    String id = moderation.submit(article, "Kim Jong Un is a thief.");
    moderation.awaitVerdict(id, 1);

    await().until(() -> about(id).size() >= 2);
    RECEIVER.answerWith(204);

    await().until(() -> alerts.find("legal-" + id).next() == null);
    assertThat(about(id)).extracting(post -> post.header("Webhook-id")).containsOnly("legal-" + id);
    assertThat(about(id)).extracting(Receiver.Post::body).containsOnly(about(id).get(0).body());
    assertThat(about(id).get(0).body())
        .startsWith("{\"type\":\"reviews.legal\",\"timestamp\":\"")
        .contains("\"data\":{\"queue\":\"legal\",\"count\":1,\"commentIds\":[\"" + id + "\"]}")
        .doesNotContain("thief");
    await().until(() -> wasMailed("Comments wait for the legal desk: 1."));
  }

  /** Otherwise one alert tells of all that came together. */
  private void tellOfWhatOtherTestsHaveSent(String article) {
    moderation.awaitVerdict(moderation.submit(article, "Magnificent!"), 1);
    await()
        .until(
            () -> {
              List<String> legal =
                  queue.waiting(Queue.Filter.all(Line.LEGAL), null, 100).stream()
                      .map(Case::commentId)
                      .toList();
              return alerts.toldOf(legal).containsAll(legal);
            });
  }

  @Test
  void tellsOfALateAndALongQueueWhenItBecomesSo() {
    String article = moderation.openArticle("EDITORS");
    Instant longAgo = Instant.now().minus(Duration.ofMinutes(90));
    List<String> held =
        List.of(
            moderation.submit(article, "One sight!", longAgo),
            moderation.submit(article, "Two sights here!"),
            moderation.submit(article, "Three other sights!"),
            moderation.submit(article, "Four more of them!"),
            moderation.submit(article, "Five, and that is all!"));

    await().until(() -> posted("\"type\":\"reviews.late\"", "\"queue\":\"pending\""));
    await().until(() -> posted("\"type\":\"reviews.long\"", "\"queue\":\"pending\""));
    // What other tests have sent may have waited for longer.
    await().until(() -> wasMailed("In the queue pending something has waited for "));
    for (String id : held) {
      moderation.awaitVerdict(id, 1);
      moderation.decide("editor", id, "\"1\"", "{\"verdict\":\"APPROVED\"}");
    }
    assertThat(MAIL.getReceivedMessagesForDomain("chief@news.example")).isNotEmpty();
  }

  @Test
  void hasOneInstanceWatchAtATime() {
    Watch one = new Watch(mongo);
    Watch other = new Watch(mongo);
    Instant later = Instant.now().plus(Duration.ofDays(1));
    Duration minute = Duration.ofMinutes(1);

    assertThat(one.isOurs(later, minute)).isTrue();
    assertThat(other.isOurs(later.plusSeconds(59), minute)).isFalse();
    assertThat(one.isOurs(later.plusSeconds(59), minute)).isTrue();
    assertThat(other.isOurs(later.plusSeconds(118), minute)).isFalse();
    assertThat(other.isOurs(later.plusSeconds(119), minute)).isTrue();
    one.leave();
    assertThat(one.isOurs(later.plusSeconds(120), minute)).isFalse();
    other.leave();
    assertThat(one.isOurs(later.plusSeconds(120), minute)).isTrue();
    one.leave();
  }

  private static List<Receiver.Post> about(String id) {
    return RECEIVER.posts().stream().filter(post -> post.body().contains(id)).toList();
  }

  private static boolean posted(String... parts) {
    return RECEIVER.posts().stream()
        .anyMatch(post -> List.of(parts).stream().allMatch(post.body()::contains));
  }

  private static boolean wasMailed(String text) {
    return List.of(MAIL.getReceivedMessages()).stream()
        .anyMatch(mail -> GreenMailUtil.getWholeMessage(mail).contains(text));
  }
}
