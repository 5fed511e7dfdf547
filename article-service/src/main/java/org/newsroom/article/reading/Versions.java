package org.newsroom.article.reading;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.edition.Discussion;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * How long what readers get may be kept. A discussion's version is read before its comments: what
 * is then read can only be newer than it says.
 */
final class Versions {

  /** A reader's own page may be stale for a moment; after that the ETag answers for little. */
  static final CacheControl SHORTLY = CacheControl.maxAge(Duration.ofSeconds(2)).cachePublic();

  private Versions() {}

  /** The ETag of what was asked in this way of the discussion in its version. */
  static String etag(Discussion discussion, @Nullable Object... question) {
    return "\"%d-%s\""
        .formatted(discussion.version(), Integer.toHexString(Arrays.hashCode(question)));
  }

  static ResponseEntity.BodyBuilder answer(String etag) {
    return ResponseEntity.ok().cacheControl(SHORTLY).eTag(etag);
  }
}
