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
    @Nullable List<StepDocument> history) {

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
        null);
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
