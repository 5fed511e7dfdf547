package org.newsroom.notification.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.MailQueue;
import org.newsroom.notification.notice.Matter;
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
    @Nullable MatterDocument matter,
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
        MatterDocument.of(inbox.matter()),
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
    setOrUnset(update, "matter", matter);
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
        matter == null ? Matter.UNKNOWN : matter.matter(),
        notices.stream().map(NoticeDocument::notice).toList(),
        mail == null ? null : mail.queue());
  }

  /**
   * The place of the inbox in the queue for mail.
   *
   * @param held absent unless the address has had its share of mails
   */
  record MailDocument(
      Instant dueAt, Instant since, int attempts, @Nullable UUID claim, @Nullable Boolean held) {

    static @Nullable MailDocument of(@Nullable MailQueue queue) {
      return queue == null
          ? null
          : new MailDocument(
              queue.dueAt(),
              queue.since(),
              queue.attempts(),
              queue.claim(),
              queue.held() ? true : null);
    }

    private MailQueue queue() {
      return new MailQueue(dueAt, since, attempts, claim, Boolean.TRUE.equals(held));
    }
  }
}
