package org.newsroom.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsroom.embedded.FreePort;

class WholeWayIT {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final String LETTERS = "letters-to-the-editor";
  private static final String PAGE = "putin-meets-with-kim-jong-un";
  private static final String ACKNOWLEDGEMENT =
      """
      The comment was sent successfully.
      Soon the response will be examined by our editors and if it is found to be correct it will be \
      published on the website.\
      """;

  @TempDir static Path data;

  private static Settings settings;
  private static Website website;
  private static Newsroom newsroom;
  private static Collector collector;
  private static Map<String, String> traced;

  @BeforeAll
  static void start() throws IOException {
    collector = Collector.start();
    traced =
        Map.of(
            "management.opentelemetry.tracing.export.otlp.endpoint", collector.endpoint(),
            "management.opentelemetry.tracing.export.schedule-delay", "200ms",
            "management.tracing.sampling.probability", "1",
            "newsroom.mail.gather-for", "1s");
    traced.forEach(System::setProperty);
    settings = Settings.of(data, FreePort.next(), service -> FreePort.next());
    website = new Website(settings);
    newsroom = Newsroom.start(settings);
  }

  @AfterAll
  static void stop() {
    newsroom.close();
    collector.close();
    traced.keySet().forEach(System::clearProperty);
  }

  @Test
  void publishesACleanComment() throws Exception {
    Website.Acceptance comment = website.submit(PAGE, "A clear report, thank you.");

    awaitStatus(comment, "PUBLISHED");
    awaitNotices(comment, "RECEIVED", "PUBLISHED");
    assertThat(website.firstNotice(comment)).isEqualTo(ACKNOWLEDGEMENT);
    assertThat(comment.status()).startsWith(settings.url() + "/v1/comments/");
    assertThat(comment.notifications()).startsWith(settings.url() + "/v1/notifications?");
    assertThat(website.commentsOn(PAGE)).containsOnlyOnce(comment.id());
  }

  @Test
  void rejectsAForbiddenComment() throws Exception {
    Website.Acceptance comment = website.submit(PAGE, "You are all fucking idiots.");

    awaitStatus(comment, "REJECTED");
    awaitNotices(comment, "RECEIVED", "NOT_PUBLISHED");
    assertThat(website.commentsOn(PAGE)).doesNotContain(comment.id());
  }

  @Test
  void publishesAHeldCommentThatAnEditorApprovesAfterARestart() throws Exception {
    putArticleForEditors();
    Website.Acceptance comment = website.submit(LETTERS, "Please correct the date.");
    awaitStatus(comment, "HELD");
    awaitNotices(comment, "RECEIVED", "HELD");
    assertThat(website.commentsOn(LETTERS)).isEmpty();

    restart();
    int answer = website.approve(comment);

    assertThat(answer).isEqualTo(200);
    awaitStatus(comment, "PUBLISHED");
    awaitNotices(comment, "RECEIVED", "HELD", "PUBLISHED");
    assertThat(website.commentsOn(LETTERS)).containsExactly(comment.id());
    new CommentTrace(collector, comment).awaitTheEditorsPart();
  }

  @Test
  void sendsMailByTheMailServer() throws Exception {
    Website.Acceptance comment = website.submit(PAGE, "Well written.");

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(mails())
                    .anyMatch(
                        mail ->
                            mail.contains("To: ada@example.org") && mail.contains(comment.id())));
  }

  @Test
  void tracesACommentFromItsSubmissionToTheMail() throws Exception {
    String text = "Two lines about the armoured train were new to me.";
    Website.Acceptance comment = website.submit(PAGE, text);
    awaitStatus(comment, "PUBLISHED");
    awaitNotices(comment, "RECEIVED", "PUBLISHED");
    assertThat(website.submitRaw("{\"text\": " + text)).isEqualTo(400);

    new CommentTrace(collector, comment).awaitTheWayToTheMail();
    assertThat(collector.all())
        .extracting(Collector.Received::name)
        .contains("notification-service: http get /v1/notifications");
    assertThat(collector.all())
        .allSatisfy(
            one ->
                assertThat(one.span().toString())
                    .doesNotContain(
                        text, "Two lines", "Ada", "ada@example.org", comment.receipt()));
  }

  @Test
  void showsThePagesArticles() throws Exception {
    assertThat(website.articles())
        .contains(
            "\"Nice to see you\": Putin meets with Kim Jong Un",
            "IDF eliminates around 100 terrorists in Shejaiya");
  }

  private static void putArticleForEditors() throws Exception {
    int answer =
        website.putArticle(
            LETTERS,
            Map.of(
                "title", "Letters to the editor",
                "author", "Ada",
                "paragraphs", List.of("Write to us."),
                "tags", List.of("Letters"),
                "moderationMode", "EDITORS"));
    assertThat(answer).isEqualTo(201);
    newsroom.awaitArticles();
  }

  private static void restart() {
    newsroom.close();
    newsroom = Newsroom.start(settings);
  }

  private static void awaitStatus(Website.Acceptance comment, String status) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(website.status(comment)).isEqualTo(status));
  }

  private static void awaitNotices(Website.Acceptance comment, String... kinds) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(website.notices(comment)).containsExactly(kinds));
  }

  private static List<String> mails() throws Exception {
    try (Stream<Path> files = Files.list(data.resolve("mail"))) {
      return files.filter(file -> file.toString().endsWith(".eml")).map(WholeWayIT::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
