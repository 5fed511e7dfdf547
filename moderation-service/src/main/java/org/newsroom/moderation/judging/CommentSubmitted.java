package org.newsroom.moderation.judging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.platform.event.OfType;

/**
 * The part that this service needs of the event that {@code
 * contracts/comments.submitted.v1.schema.json} describes.
 */
@OfType("org.newsroom.comment.submitted.v1")
record CommentSubmitted(
    String commentId,
    String articleId,
    @Nullable String parentId,
    String threadId,
    Author author,
    String text,
    String locale,
    Instant submittedAt,
    @Nullable Integer revision,
    @Nullable Instant revisedAt) {

  static final String TOPIC = "comments.submitted.v1";

  CommentSubmitted {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(threadId, "threadId");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(locale, "locale");
    // Whole milliseconds, as the store keeps it: what is sent again must be what was sent.
    submittedAt = submittedAt.truncatedTo(ChronoUnit.MILLIS);
    revisedAt = revisedAt == null ? null : revisedAt.truncatedTo(ChronoUnit.MILLIS);
    revision = Objects.requireNonNullElse(revision, 1);
    if (revision < 1) {
      throw new IllegalArgumentException("revisions are numbered from 1");
    }
  }

  record Author(
      @Nullable String id,
      boolean verified,
      String name,
      @Nullable String emailHash,
      @Nullable String addressHash) {

    Author {
      Objects.requireNonNull(name, "name");
    }

    /**
     * The key under which an author's comments are found, or null for a guest about whom nothing is
     * known.
     */
    @Nullable String key() {
      List<String> keys = keys();
      return keys.isEmpty() ? null : keys.get(0);
    }

    /**
     * Author, network and name in one number, which tells two guests of one network apart; 0 for a
     * guest about whom nothing is known.
     */
    long sender() {
      List<String> known = new ArrayList<>(keys());
      known.add(name);
      UUID number = UUID.nameUUIDFromBytes(String.join("\n", known).getBytes(UTF_8));
      return known.size() == 1 ? 0 : number.getLeastSignificantBits();
    }

    /** All keys of the author, of whom each says less than the one before. */
    List<String> keys() {
      List<String> keys = new ArrayList<>(3);
      if (id != null) {
        keys.add("id:" + id);
      }
      if (emailHash != null) {
        keys.add("email:" + emailHash);
      }
      if (addressHash != null) {
        keys.add("address:" + addressHash);
      }
      return keys;
    }
  }

  /** 1 as first submitted, one more with each correction. */
  int number() {
    return Objects.requireNonNull(revision);
  }

  Comment comment() {
    return new Comment(
        articleId,
        parentId,
        threadId,
        author.name(),
        author.verified(),
        text,
        locale,
        submittedAt,
        number(),
        revisedAt);
  }
}
