package org.newsroom.comment.submission;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.PendingEvent;

/**
 * A comment to be stored together with its event.
 *
 * @param requestDigest tells another request with the same idempotency key, or null without a key
 */
record NewComment(CommentSubmitted comment, OutgoingEvent event, byte @Nullable [] requestDigest) {

  /** Without the e-mail address: only its hash stays once the event is sent. */
  Document document() {
    Document document =
        new Document("_id", comment.commentId())
            .append("articleId", comment.articleId())
            .append("threadId", comment.threadId())
            .append("author", author(comment.author()))
            .append("text", comment.text())
            .append("locale", comment.locale())
            .append("submittedAt", Date.from(comment.submittedAt()))
            .append(
                PendingEvent.FIELD,
                PendingEvent.documentsOf(List.of(event), comment.submittedAt()));
    append(document, "parentId", comment.parentId());
    append(document, "requestDigest", requestDigest == null ? null : new Binary(requestDigest));
    return document;
  }

  private static Document author(CommentSubmitted.Author author) {
    Document document =
        new Document("name", author.name())
            .append("verified", author.verified())
            .append("addressHash", author.addressHash());
    append(document, "id", author.id());
    append(document, "emailHash", author.emailHash());
    return document;
  }

  private static void append(Document document, String field, @Nullable Object value) {
    if (value != null) {
      document.append(field, value);
    }
  }
}
