package org.newsroom.notification.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import org.newsroom.platform.secret.Hmac;

/**
 * Checks receipts, which the comment-service hands out: HMAC-SHA256 over the comment's id in its
 * canonical form, base64url without padding.
 */
public final class Receipts {

  /** The form of a receipt. */
  static final String FORM = "[A-Za-z0-9_-]{43}";

  private final Hmac hmac;

  public Receipts(String secret) {
    this.hmac = new Hmac(secret);
  }

  /** The receipt of the comment. */
  public String of(UUID commentId) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac.of(commentId.toString()));
  }

  /** A key for another purpose, which tells nothing about receipts. */
  public Hmac keyFor(String purpose) {
    return new Hmac(hmac.of("newsroom:" + purpose));
  }

  /** Tells whether the receipt is the comment's, in a time that does not depend on the answer. */
  public boolean matches(UUID commentId, String receipt) {
    return MessageDigest.isEqual(
        of(commentId).getBytes(StandardCharsets.UTF_8), receipt.getBytes(StandardCharsets.UTF_8));
  }
}
