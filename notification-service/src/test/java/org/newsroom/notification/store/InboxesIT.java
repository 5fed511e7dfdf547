package org.newsroom.notification.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.newsroom.notification.Submissions;
import org.newsroom.notification.notice.Cause;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeKind;
import org.newsroom.notification.notice.Publication;
import org.newsroom.notification.notice.Reason;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.notice.Ruling;
import org.newsroom.notification.notice.Verdict;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(
    properties = {
      "newsroom.receipts.secret=a-secret-of-the-tests",
      "newsroom.notices.keep-address=1h",
      "newsroom.notices.erase-every=200ms"
    })
class InboxesIT {

  private static final Instant NOW = Instant.parse("2026-07-05T18:57:00Z");
  private static final Recipient READER =
      new Recipient("he-IL", "dana@example.org", MailState.WAITING);

  @Autowired Inboxes inboxes;
  @Autowired MongoDatabase database;

  private final UUID comment = UUID.randomUUID();

  @Test
  void keepsEverything() {
    Inbox full =
        Inbox.of(comment)
            .submitted(Submissions.by(READER, NOW), NOW)
            .ruled(new Ruling(1, Verdict.APPROVED, Reason.OTHER, NOW), NOW)
            .published(new Publication(1, true, NOW), NOW)
            .ruled(new Ruling(2, Verdict.APPROVED, null, NOW, Cause.CORRECTION, true, 3, 3), NOW)
            .published(new Publication(2, true, NOW, Publication.Cause.VERDICT, 3), NOW)
            .ruled(new Ruling(3, Verdict.REJECTED, Reason.TASTE, NOW, null, false, 4, 3), NOW)
            .appealed(3, NOW, NOW)
            .replied(UUID.randomUUID(), Submissions.QUOTE, NOW, NOW);

    inboxes.change(Map.of(comment, inbox -> inbox.version() == 0 ? full : inbox));

    Inbox kept = inboxes.find(List.of(comment)).get(0);
    assertThat(kept.version()).isEqualTo(1);
    assertThat(kept).usingRecursiveComparison().ignoringFields("version").isEqualTo(full);
  }

  @Test
  void losesNothingWhenManyChangeTheSameInboxAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<List<Inboxes.Changed>>> changes = new ArrayList<>();
    for (long i = 1; i <= 16; i++) {
      Publication publication = new Publication(i, i % 2 == 1, NOW);
      changes.add(
          () -> inboxes.change(Map.of(comment, inbox -> inbox.published(publication, NOW))));
      changes.add(
          () ->
              inboxes.change(
                  Map.of(comment, inbox -> inbox.submitted(Submissions.by(READER, NOW), NOW))));
    }

    List<Future<List<Inboxes.Changed>>> done = threads.invokeAll(changes);
    threads.shutdown();

    for (Future<List<Inboxes.Changed>> change : done) {
      change.get();
    }
    Inbox inbox = inboxes.find(List.of(comment)).get(0);
    assertThat(inbox.publication().sequence()).isEqualTo(16);
    assertThat(inbox.visible().get(0).kind()).isEqualTo(NoticeKind.RECEIVED);
    assertThat(inbox.visible()).extracting(Notice::position).isSorted().doesNotHaveDuplicates();
    assertThat(inbox.visible().stream().filter(n -> n.kind() == NoticeKind.RECEIVED)).hasSize(1);
  }

  @Test
  void erasesAddressesThatAreNotNeededAnyMore() {
    Recipient wantsReplies = new Recipient("he-IL", "dana@example.org", MailState.WAITING, true);
    inboxes.change(
        Map.of(
            comment,
            inbox ->
                inbox
                    .submitted(Submissions.by(wantsReplies, NOW), NOW)
                    .replied(UUID.randomUUID(), Submissions.QUOTE, NOW, NOW)));
    assertThat(stored().toJson()).contains("dana@example.org", "Well written.", "flying");
    assertThat(stored().getDate("addressUntil")).isAfter(Instant.now());

    database
        .getCollection("inboxes")
        .updateOne(Filters.eq(comment), Updates.set("addressUntil", Date.from(Instant.now())));

    await().until(() -> !stored().toJson().contains("dana@example.org"));
    assertThat(stored().toJson()).doesNotContain("Well written.", "flying");
    assertThat(inboxes.find(List.of(comment)).get(0).recipient())
        .isEqualTo(new Recipient("he-IL", null, MailState.NONE, true));
  }

  @Test
  void expiresAsAWhole() {
    inboxes.change(Map.of(comment, inbox -> inbox.submitted(Submissions.by(READER, NOW), NOW)));

    assertThat(stored().getDate("expiresAt")).isAfter(Instant.now().plus(Duration.ofDays(179)));
    assertThat(database.getCollection("inboxes").listIndexes())
        .anySatisfy(
            index -> {
              assertThat(index.get("key", Document.class)).containsOnlyKeys("expiresAt");
              assertThat(((Number) index.get("expireAfterSeconds")).longValue()).isZero();
            });
  }

  @Test
  void keepsOnlyWaitingMailInTheQueue() {
    inboxes.change(Map.of(comment, inbox -> inbox.submitted(Submissions.by(READER, NOW), NOW)));
    assertThat(stored().get("mail", Document.class)).containsKeys("dueAt", "since");

    inboxes.change(Map.of(comment, inbox -> Submissions.mailed(inbox, NOW)));

    assertThat(stored()).doesNotContainKey("mail");
  }

  private Document stored() {
    return database.getCollection("inboxes").find(new Document("_id", comment)).first();
  }
}
