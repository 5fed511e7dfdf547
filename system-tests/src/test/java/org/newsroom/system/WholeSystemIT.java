package org.newsroom.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.system.Website.eventually;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.newsroom.system.Website.Accepted;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeSystemIT {

  private static final Pattern METRIC =
      Pattern.compile("\\b(newsroom|http|kafka|jvm|process)_[a-z_]+");
  private static final NewsroomContainers NEWSROOM = new NewsroomContainers();
  private static Website website;

  @BeforeAll
  static void start() {
    NEWSROOM.start();
    website = new Website(NEWSROOM.gatewayUrl());
  }

  @AfterAll
  static void stop() {
    NEWSROOM.close();
  }

  @Test
  @Order(1)
  void publishesACleanCommentAndSaysSo() throws Exception {
    String article = website.putArticle("AUTOMATIC");

    Accepted comment = website.submit(article, "Well built, I must say.");

    website.awaitStatus(comment, "PUBLISHED");
    assertThat(website.shown(article)).containsExactly(comment.id());
    eventually(
        () -> assertThat(website.noticeKinds(comment)).containsExactly("RECEIVED", "PUBLISHED"));
    assertThat(website.notices(comment).get(0).get("text").asString())
        .isEqualTo(
            "The comment was sent successfully.\n"
                + "Soon the response will be examined by our editors and if it is found to be"
                + " correct it will be published on the website.");
  }

  @Test
  @Order(2)
  void holdsACommentUntilAnEditorApprovesIt() throws Exception {
    String article = website.putArticle("EDITORS");
    Accepted comment = website.submit(article, "How wide it has become.");
    website.awaitStatus(comment, "HELD");
    assertThat(website.shown(article)).isEmpty();

    assertThat(website.decide(comment.id(), "APPROVED")).isEqualTo(200);

    website.awaitStatus(comment, "PUBLISHED");
    assertThat(website.shown(article)).containsExactly(comment.id());
    // The first answer may have been lost on its way: the same again is no conflict.
    assertThat(website.decide(comment.id(), "APPROVED")).isEqualTo(200);
  }

  @Test
  @Order(3)
  void rejectsAForbiddenCommentAndSaysWhy() throws Exception {
    String article = website.putArticle("AUTOMATIC");

    Accepted comment = website.submit(article, "Fuck you, you fucking bastards");

    website.awaitStatus(comment, "REJECTED");
    eventually(
        () ->
            assertThat(website.noticeKinds(comment)).containsExactly("RECEIVED", "NOT_PUBLISHED"));
    assertThat(website.notices(comment).get(1).get("text").asString())
        .doesNotContainIgnoringCase("fuck");
    assertThat(website.shown(article)).isEmpty();
  }

  @Test
  @Order(4)
  void acceptsOneCommentPerKeyWhicheverInstanceIsAsked() throws Exception {
    String article = website.putArticle("AUTOMATIC");
    website.submit(article, "The first comment makes the article known.");
    String key = UUID.randomUUID().toString();
    ExecutorService readers = Executors.newFixedThreadPool(8);
    List<Callable<String>> posts = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      posts.add(() -> website.post(article, "Somebody has counted the rivets.", key).body());
    }

    Set<String> answers = new HashSet<>();
    for (Future<String> answer : readers.invokeAll(posts)) {
      answers.add(answer.get());
    }
    readers.shutdown();

    assertThat(answers).hasSize(1);
    eventually(() -> assertThat(website.shown(article)).hasSize(2).doesNotHaveDuplicates());
  }

  @Test
  @Order(5)
  void measuresAllThatAlertsAndDashboardAskFor() throws Exception {
    Set<String> asked = new TreeSet<>();
    for (String file : List.of("prometheus/alerts.yml", "grafana/newsroom.json")) {
      METRIC
          .matcher(Files.readString(Path.of("../deploy", file)))
          .results()
          .map(MatchResult::group)
          .forEach(asked::add);
    }
    assertThat(asked).hasSizeGreaterThan(10);

    eventually(
        () -> {
          String measured = NEWSROOM.metrics();
          assertThat(asked).allMatch(metric -> measured.matches("(?s).*\\n" + metric + "[{ ].*"));
        });
  }

  @Test
  @Order(6)
  void resumesAStreamOnTheInstanceThatIsLeft() throws Exception {
    String article = website.putArticle("EDITORS");
    Accepted comment = website.submit(article, "It sways a little in the wind.");
    website.awaitStatus(comment, "HELD");
    eventually(() -> assertThat(website.noticeKinds(comment)).containsExactly("RECEIVED", "HELD"));
    String first = website.nextEvent(comment, null);
    Instance notifications = NEWSROOM.instance("notification-service");

    notifications.kill();

    eventually(() -> assertThat(website.nextEvent(comment, first)).isNotEqualTo(first));
    notifications.startAgain();
  }

  @Test
  @Order(7)
  void losesAndDoublesNothingWhateverDies() throws Exception {
    String article = website.putArticle("AUTOMATIC");
    List<Accepted> accepted = new ArrayList<>();
    ScheduledExecutorService readers = Executors.newScheduledThreadPool(4);
    List<Future<Accepted>> submissions = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String text = Texts.unlikeAnyOther(i);
      submissions.add(
          readers.schedule(() -> website.submit(article, text), i * 75L, TimeUnit.MILLISECONDS));
    }

    for (String service :
        List.of(
            "comment-service", "moderation-service", "article-service", "notification-service")) {
      dieAndComeBack(NEWSROOM.instance(service), submissions);
    }
    dieAndComeBack(NEWSROOM.broker(), submissions);
    dieAndComeBack(NEWSROOM.mongod(), submissions);
    for (Future<Accepted> submission : submissions) {
      accepted.add(submission.get());
    }
    readers.shutdown();

    Set<String> ids = new HashSet<>(accepted.stream().map(Accepted::id).toList());
    assertThat(ids).hasSize(400);
    for (Accepted comment : accepted) {
      website.awaitStatus(comment, "PUBLISHED");
    }
    eventually(
        () ->
            assertThat(website.shown(article))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ids));
    eventually(() -> assertThat(website.count(article)).isEqualTo(400));
    for (Accepted comment : accepted) {
      eventually(
          () ->
              assertThat(website.noticeKinds(comment))
                  .containsExactlyInAnyOrder("RECEIVED", "PUBLISHED"));
    }
  }

  @Test
  @Order(8)
  void goesOnFromStoresOfAnEarlierHour() throws Exception {
    new Restoring(NEWSROOM, website).ofStoresOfAnEarlierHour();
  }

  @Test
  @Order(9)
  void goesOnWithAKafkaThatHasForgottenEverything() throws Exception {
    new Restoring(NEWSROOM, website).withAKafkaThatHasForgottenEverything();
  }

  /** Readers submit before it dies, and while it is away, as long as there are any left. */
  private void dieAndComeBack(Instance instance, List<Future<Accepted>> submissions)
      throws Exception {
    awaitAttempts(submissions);
    instance.kill();
    awaitAttempts(submissions);
    instance.startAgain();
  }

  private void awaitAttempts(List<Future<Accepted>> submissions) {
    int before = website.attempts();
    eventually(
        () ->
            assertThat(
                    website.attempts() >= before + 20
                        || submissions.stream().allMatch(Future::isDone))
                .isTrue());
  }
}
