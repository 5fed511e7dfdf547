package org.newsroom.comment.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.outbox.PendingEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A comment as it is in its collection. An absent field stands for null.
 *
 * @param verdict the ruling in force
 * @param publication the last news from the article
 * @param history the last steps of both kinds
 * @param revision the number of the newest text, from its first correction on
 * @param correction the last ruling on a correction
 * @param appeal the last appeal of the author
 * @param withdrawnAt when the author took the comment back
 */
@org.springframework.data.mongodb.core.mapping.Document(CommentDocument.COLLECTION)
record CommentDocument(
    @Id UUID id,
    String articleId,
    @Nullable UUID parentId,
    UUID threadId,
    AuthorDocument author,
    String text,
    String locale,
    Instant submittedAt,
    @Nullable Binary requestDigest,
    @Field(PendingEvent.FIELD) List<Document> pendingEvents,
    @Nullable StepDocument verdict,
    @Nullable StepDocument publication,
    @Nullable List<StepDocument> history,
    @Nullable Integer revision,
    @Nullable Instant revisedAt,
    @Nullable StepDocument correction,
    @Nullable AppealDocument appeal,
    @Nullable Instant withdrawnAt) {

  static final String COLLECTION = "comments";

  static CommentDocument of(NewComment comment) {
    byte[] digest = comment.requestDigest();
    return new CommentDocument(
        comment.id(),
        comment.articleId(),
        comment.parentId(),
        comment.threadId(),
        AuthorDocument.of(comment.author()),
        comment.text(),
        comment.locale(),
        comment.submittedAt(),
        digest == null ? null : new Binary(digest),
        PendingEvent.documentsOf(List.of(comment.event()), comment.submittedAt()),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  Way way() {
    return new WayDocument(
            id,
            articleId,
            submittedAt,
            verdict,
            publication,
            history,
            revision,
            revisedAt,
            correction,
            appeal,
            withdrawnAt)
        .way();
  }

  /** An appeal as it is in its comment's document; its words are in its event only. */
  record AppealDocument(@Field("id") UUID appealId, long sequence, Instant at) {

    static AppealDocument of(Appeal appeal) {
      return new AppealDocument(appeal.id(), appeal.sequence(), appeal.at());
    }

    Appeal appeal() {
      return new Appeal(appealId, sequence, at);
    }
  }

  /** The author of a stored comment; a component named {@code id} would be stored as a key. */
  record AuthorDocument(
      String name,
      boolean verified,
      @Field("id") @Nullable String reader,
      @Nullable String emailHash,
      String addressHash) {

    private static AuthorDocument of(NewComment.Author author) {
      return new AuthorDocument(
          author.name(),
          author.verified(),
          author.reader(),
          author.emailHash(),
          author.addressHash());
    }
  }
}
