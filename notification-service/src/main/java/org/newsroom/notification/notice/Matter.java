package org.newsroom.notification.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The matter that an inbox is about: a comment of its reader's own, or somebody else's that the
 * reader has reported.
 *
 * @param articleId the article under which the comment is, by the id that it had then; null while
 *     that is not known
 * @param revision the newest revision of the comment that is known; 0 before any
 * @param text the reader's own words, to be quoted in mails; null when no address is kept
 * @param appealed the number of the newest ruling that the author has appealed against; 0 for none
 * @param withdrawnAt when the author took the comment back, after which nothing more is told
 * @param reported the comment that was reported; null in the inbox of a comment's author
 * @param answer the newest decision that answers the reports of the comment; null when none does
 */
public record Matter(
    @Nullable String articleId,
    int revision,
    @Nullable String text,
    long appealed,
    @Nullable Instant withdrawnAt,
    @Nullable UUID reported,
    @Nullable Answer answer) {

  /** The matter of an inbox of which nothing is known yet. */
  public static final Matter UNKNOWN = new Matter(null, 0, null, 0, null, null, null);

  Matter submitted(@Nullable String article, int newest, @Nullable String words) {
    return withdrawnAt == null
        ? new Matter(article, newest, words, appealed, null, reported, answer)
        : new Matter(article, newest, null, appealed, withdrawnAt, reported, answer);
  }

  Matter appealed(long sequence) {
    return new Matter(articleId, revision, text, sequence, withdrawnAt, reported, answer);
  }

  Matter withdrawn(Instant at) {
    return new Matter(articleId, revision, null, appealed, at, reported, answer);
  }

  Matter reported(@Nullable String article, UUID comment, @Nullable String words) {
    return new Matter(article, revision, words, appealed, withdrawnAt, comment, answer);
  }

  Matter answered(Answer newest) {
    return new Matter(articleId, revision, text, appealed, withdrawnAt, reported, newest);
  }

  /** The same without the reader's words. */
  Matter withoutText() {
    return new Matter(articleId, revision, null, appealed, withdrawnAt, reported, answer);
  }

  /** The text keeps the reader's words out of logs. */
  @Override
  public String toString() {
    return "Matter[articleId=" + articleId + ", revision=" + revision + "]";
  }
}
