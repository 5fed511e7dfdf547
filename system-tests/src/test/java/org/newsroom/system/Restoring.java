package org.newsroom.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.system.Website.eventually;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.newsroom.system.Website.Accepted;

/** What an operator does after a loss, as the README has it, and what has to be there then. */
final class Restoring {

  /** Numbers of texts that nobody else has sent. */
  private static final int FIRST_TEXT = 500;

  private final NewsroomContainers newsroom;
  private final Website website;

  Restoring(NewsroomContainers newsroom, Website website) {
    this.newsroom = newsroom;
    this.website = website;
  }

  /** The stores are older than the topics. */
  void ofStoresOfAnEarlierHour() throws Exception {
    String article = website.putArticle("AUTOMATIC");
    List<Accepted> comments = publish(article, 0, 10);
    Accepted waiting = website.submit(website.putArticle("EDITORS"), "It hums in a storm.");
    website.awaitStatus(waiting, "HELD");
    newsroom.backup().take();
    Instant hour = Instant.now();
    comments.addAll(publish(article, 10, 20));
    website.report(comments.get(0));
    awaitReported(comments.get(0));
    assertThat(website.decide(waiting.id(), "APPROVED")).isEqualTo(200);
    website.awaitStatus(waiting, "PUBLISHED");

    newsroom.stopServices();
    newsroom.backup().putBack();
    newsroom.hearAgain("moderation-service", "comments.reported.v1", hour);
    for (String service : List.of("article-service", "comment-service", "notification-service")) {
      newsroom.passOver(service, "comments.moderated.v1");
    }
    newsroom.passOver("comment-service", "comments.published.v1");
    newsroom.passOver("notification-service", "comments.published.v1");
    newsroom.startServices();
    assertThat(website.status(waiting)).isEqualTo("HELD");
    assertThat(recovered()).isEqualTo(10);

    awaitEachOnce(article, comments);
    eventually(() -> assertThat(website.count(article)).isEqualTo(20));
    awaitReported(comments.get(0));
    assertThat(website.decide(waiting.id(), "APPROVED")).isEqualTo(200);
    website.awaitStatus(waiting, "PUBLISHED");
  }

  /** The stores have what the topics had, but for what nobody has heard. */
  void withAKafkaThatHasForgottenEverything() throws Exception {
    String article = website.putArticle("AUTOMATIC");
    List<Accepted> comments = publish(article, 20, 25);
    newsroom.stopServices();
    Instance alone = newsroom.instance("comment-service");
    alone.startAgain();
    alone.awaitReady();
    comments.addAll(submit(article, 25, 30));
    alone.stop();

    newsroom.forgetTopics();
    newsroom.startServices();
    assertThat(recovered()).isZero();

    awaitEachOnce(article, comments);
  }

  private int recovered() throws Exception {
    return website.recover(newsroom.instance("comment-service").url()).get("comments").asInt();
  }

  private void awaitReported(Accepted comment) {
    eventually(() -> assertThat(website.queue("reported")).contains(comment.id()));
  }

  private List<Accepted> publish(String article, int from, int to) throws Exception {
    List<Accepted> comments = submit(article, from, to);
    for (Accepted comment : comments) {
      website.awaitStatus(comment, "PUBLISHED");
      // What nobody has told when the stores are copied is not told afterwards.
      awaitNotices(comment);
    }
    return comments;
  }

  private List<Accepted> submit(String article, int from, int to) throws Exception {
    List<Accepted> comments = new ArrayList<>();
    for (int i = from; i < to; i++) {
      comments.add(website.submit(article, Texts.unlikeAnyOther(FIRST_TEXT + i)));
    }
    return comments;
  }

  private void awaitNotices(Accepted comment) {
    eventually(
        () ->
            assertThat(website.noticeKinds(comment))
                .containsExactlyInAnyOrder("RECEIVED", "PUBLISHED"));
  }

  private void awaitEachOnce(String article, List<Accepted> comments) {
    for (Accepted comment : comments) {
      website.awaitStatus(comment, "PUBLISHED");
      awaitNotices(comment);
    }
    eventually(
        () ->
            assertThat(website.shown(article))
                .containsExactlyInAnyOrderElementsOf(comments.stream().map(Accepted::id).toList()));
  }
}
