package org.newsroom.moderation.review;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.CaseDocuments;

/** A queue key, opaque to clients. */
final class QueueCursor {

  private static final Pattern KEY = Pattern.compile("\\d{15}:[0-9a-f-]{1,36}");

  private QueueCursor() {}

  static String of(Case waiting) {
    String key = CaseDocuments.queueKey(waiting.comment().submittedAt(), waiting.commentId());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  /** The queue key, or empty when it is none. */
  static Optional<String> parse(String cursor) {
    try {
      String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      return Optional.of(key).filter(plain -> KEY.matcher(plain).matches());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
