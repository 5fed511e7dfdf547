package org.newsroom.notification.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.MailQueue;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Publication;
import org.newsroom.notification.notice.Reason;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.notice.Ruling;
import org.newsroom.notification.notice.Verdict;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.query.Update;

/**
 * An inbox as it is in its collection. An absent field stands for null.
 *
 * @param last the position of the last notice that the author may see
 * @param mail the place in the queue for mail; absent while none waits
 * @param addressUntil when the e-mail address is to be erased; absent without one
 * @param streamedTo the position up to which the inbox went into a live stream
 */
@Document(InboxDocument.COLLECTION)
record InboxDocument(
    @Id UUID id,
    long version,
    int last,
    @Nullable RecipientDocument recipient,
    @Field("judgement") @Nullable RulingDocument ruling,
    @Nullable PublicationDocument publication,
    List<NoticeDocument> notices,
    @Nullable MailDocument mail,
    Instant expiresAt,
    @Nullable Instant addressUntil,
    @Nullable Integer streamedTo) {

  static final String COLLECTION = "inboxes";

  /** The document of an inbox that is stored for the first time. */
  static InboxDocument of(Inbox inbox, Instant expiresAt, @Nullable Instant addressUntil) {
    return new InboxDocument(
        inbox.commentId(),
        inbox.version() + 1,
        inbox.last(),
        RecipientDocument.of(inbox.recipient()),
        RulingDocument.of(inbox.ruling()),
        PublicationDocument.of(inbox.publication()),
        inbox.notices().stream().map(NoticeDocument::of).toList(),
        MailDocument.of(inbox.queue()),
        expiresAt,
        addressUntil,
        null);
  }

  /** Changes the stored document into this one, but for how far it was streamed. */
  Update update() {
    Update update =
        new Update()
            .set("version", version)
            .set("last", last)
            .set("notices", notices)
            .set("expiresAt", expiresAt);
    setOrUnset(update, "recipient", recipient);
    setOrUnset(update, "ruling", ruling);
    setOrUnset(update, "publication", publication);
    setOrUnset(update, "mail", mail);
    setOrUnset(update, "addressUntil", addressUntil);
    return update;
  }

  private static void setOrUnset(Update update, String field, @Nullable Object value) {
    if (value == null) {
      update.unset(field);
    } else {
      update.set(field, value);
    }
  }

  /** The position up to which the inbox went into a live stream; 0 when it never did. */
  int lastStreamed() {
    return streamedTo == null ? 0 : streamedTo;
  }

  Inbox inbox() {
    return new Inbox(
        id,
        version,
        recipient == null ? null : recipient.recipient(),
        ruling == null ? null : ruling.ruling(),
        publication == null ? null : publication.publication(),
        notices.stream().map(NoticeDocument::notice).toList(),
        mail == null ? null : mail.queue());
  }

  /** The author whom the inbox belongs to. */
  record RecipientDocument(String locale, @Nullable String email, MailState mail) {

    static @Nullable RecipientDocument of(@Nullable Recipient recipient) {
      return recipient == null
          ? null
          : new RecipientDocument(recipient.locale(), recipient.email(), recipient.mail());
    }

    private Recipient recipient() {
      return new Recipient(locale, email, mail);
    }

    /** The text keeps the address out of logs. */
    @Override
    public String toString() {
      return recipient().toString();
    }
  }

  /** The newest ruling that is known. */
  record RulingDocument(long sequence, Verdict verdict, @Nullable Reason reason, Instant at) {

    static @Nullable RulingDocument of(@Nullable Ruling ruling) {
      return ruling == null
          ? null
          : new RulingDocument(ruling.sequence(), ruling.verdict(), ruling.reason(), ruling.at());
    }

    private Ruling ruling() {
      return new Ruling(sequence, verdict, reason, at);
    }
  }

  /** The newest publication that is known. */
  record PublicationDocument(long sequence, boolean published, Instant at) {

    static @Nullable PublicationDocument of(@Nullable Publication publication) {
      return publication == null
          ? null
          : new PublicationDocument(
              publication.sequence(), publication.published(), publication.at());
    }

    private Publication publication() {
      return new Publication(sequence, published, at);
    }
  }

  /** The place of the inbox in the queue for mail. */
  record MailDocument(Instant dueAt, Instant since, int attempts, @Nullable UUID claim) {

    static @Nullable MailDocument of(@Nullable MailQueue queue) {
      return queue == null
          ? null
          : new MailDocument(queue.dueAt(), queue.since(), queue.attempts(), queue.claim());
    }

    private MailQueue queue() {
      return new MailQueue(dueAt, since, attempts, claim);
    }
  }
}
