package org.newsroom.article.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/** Answers that are the same for every reader, and that a cache may keep for a moment. */
public final class Answers {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final CacheControl SHORTLY =
      CacheControl.maxAge(Duration.ofSeconds(5)).cachePublic();

  private Answers() {}

  /** A page. */
  public static ResponseEntity<byte[]> html(byte[] body) {
    return of(HTML, SHORTLY, body);
  }

  /**
   * The body with a tag that changes with it. The tag is weak, because the same page is sent
   * compressed and as it is.
   */
  public static ResponseEntity<byte[]> of(MediaType type, CacheControl cache, byte[] body) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(cache)
        .eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + "\"")
        .body(body);
  }
}
