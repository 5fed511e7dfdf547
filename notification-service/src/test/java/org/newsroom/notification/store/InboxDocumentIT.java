package org.newsroom.notification.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.notification.RecordedDocument;
import org.newsroom.notification.notice.Answer;
import org.newsroom.notification.notice.Cause;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Letter;
import org.newsroom.notification.notice.MailQueue;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Matter;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeKind;
import org.newsroom.notification.notice.Publication;
import org.newsroom.notification.notice.Quote;
import org.newsroom.notification.notice.Reason;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.notice.Ruling;
import org.newsroom.notification.notice.Verdict;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/**
 * What the first release stored is read, and what is stored now is what the first release reads.
 */
@ServiceTest(properties = "newsroom.receipts.secret=a-secret-of-the-tests")
class InboxDocumentIT {

  private static final UUID COMMENT = UUID.fromString("0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11");
  private static final UUID CLAIM = UUID.fromString("0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a12");
  private static final Instant NOW = Instant.parse("2026-07-05T18:57:00.123Z");

  @Autowired private MongoConverter converter;
  @Autowired private MongoDatabase database;
  @Autowired private Inboxes inboxes;

  private Document written(Object stored) {
    Document document = new Document();
    converter.write(stored, document);
    return document;
  }

  private InboxDocument read(String name) {
    return converter.read(InboxDocument.class, RecordedDocument.of(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inbox",
        "inbox-with-mail",
        "inbox-before-submission",
        "inbox-corrected",
        "inbox-of-report",
        "inbox-with-reply"
      })
  void readsWhatItWrites(String name) {
    assertThat(written(read(name))).isEqualTo(RecordedDocument.of(name));
  }

  @Test
  void readsWhatCorrectionsReportsAndRepliesAdd() {
    Inbox inbox = read("inbox-corrected").inbox();

    assertThat(inbox.recipient())
        .isEqualTo(new Recipient("ar", "dana@example.org", MailState.WAITING, true));
    assertThat(inbox.ruling())
        .isEqualTo(new Ruling(2, Verdict.HELD, Reason.OTHER, NOW, Cause.CORRECTION, true, 3, 2));
    assertThat(inbox.matter())
        .isEqualTo(
            new Matter("putin-meets-with-kim-jong-un", 3, "What a sight!", 1, NOW, CLAIM, null));
    assertThat(inbox.notices().get(1).about()).isEqualTo(CLAIM);
    assertThat(Objects.requireNonNull(inbox.queue()).heldFor()).isEqualTo("AZej8FsefESdKj9rjhwKEg");
  }

  @Test
  void readsReportsAnswersAndQuotes() {
    Inbox report = read("inbox-of-report").inbox();
    Inbox replied = read("inbox-with-reply").inbox();

    assertThat(report.matter().reported()).isEqualTo(CLAIM);
    assertThat(report.notices())
        .extracting(Notice::kind)
        .containsExactly(NoticeKind.REPORT_RECEIVED, NoticeKind.REPORT_MOOT);
    assertThat(replied.matter().answer()).isEqualTo(new Answer(3, false, NOW));
    assertThat(replied.notices().get(1).quote())
        .isEqualTo(new Quote("Noa", "He is afraid of flying.", 1));
  }

  @Test
  void readsEverything() {
    Inbox inbox = read("inbox-with-mail").inbox();

    assertThat(inbox)
        .isEqualTo(
            new Inbox(
                COMMENT,
                2,
                new Recipient("he-IL", "dana@example.org", MailState.WAITING),
                new Ruling(2, Verdict.REJECTED, Reason.TASTE, NOW),
                new Publication(1, true, NOW),
                Matter.UNKNOWN,
                List.of(
                    notice(1, NoticeKind.RECEIVED, 0, MailState.SENT, NOW.plusSeconds(9)),
                    notice(2, NoticeKind.PUBLISHED, 1, MailState.WAITING, null),
                    new Notice(
                        3,
                        NoticeKind.DECISION_CHANGED,
                        2,
                        NOW,
                        Verdict.REJECTED,
                        Reason.TASTE,
                        MailState.WAITING,
                        null)),
                new MailQueue(
                    NOW.plusSeconds(99), Objects.requireNonNull(inbox.queue()).since(), 0, CLAIM)));
    assertThat(read("inbox-with-mail").streamedTo()).isEqualTo(2);
  }

  private static Notice notice(
      int position, NoticeKind kind, long sequence, MailState mail, Instant mailedAt) {
    return new Notice(position, kind, sequence, NOW, null, null, mail, mailedAt);
  }

  @Test
  void insertsWhatTheFirstReleaseInserted() {
    Inbox held = Inbox.of(COMMENT).ruled(new Ruling(1, Verdict.HELD, null, NOW), NOW);
    Document recorded = RecordedDocument.of("inbox-before-submission");
    Instant expiry = recorded.getDate("expiresAt").toInstant();

    assertThat(written(InboxDocument.of(held, expiry, null))).isEqualTo(recorded);
  }

  @Test
  void changesWhatTheFirstReleaseLeftAsThatWouldHaveDone() {
    UUID comment = UUID.randomUUID();
    MongoCollection<Document> stored = database.getCollection("inboxes");
    stored.insertOne(RecordedDocument.of("inbox-with-mail").append("_id", comment));

    inboxes.change(Map.of(comment, InboxDocumentIT::allFailed));

    assertThat(lasting(Objects.requireNonNull(stored.find(new Document("_id", comment)).first())))
        .isEqualTo(lasting(RecordedDocument.of("inbox").append("_id", comment)));
  }

  private static Inbox allFailed(Inbox inbox) {
    List<Notice> waiting = inbox.notices().stream().filter(Notice::waits).toList();
    return new Letter(inbox, waiting).settle(inbox, MailState.FAILED, NOW, NOW);
  }

  /** The document but for what depends on the time of the test. */
  private static Document lasting(Document inbox) {
    assertThat(inbox).containsKeys("expiresAt", "addressUntil");
    inbox.remove("expiresAt");
    inbox.remove("addressUntil");
    return inbox;
  }
}
