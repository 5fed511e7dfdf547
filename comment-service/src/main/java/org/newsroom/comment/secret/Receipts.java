package org.newsroom.comment.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import org.newsroom.platform.secret.Hmac;

/**
 * Receipts let whoever submitted a comment follow it without an account: HMAC-SHA256 over the
 * comment's id in its canonical lower-case form, base64url without padding.
 */
public final class Receipts {

  /** The form of a receipt. */
  static final String FORM = "[A-Za-z0-9_-]{43}";

  private final Hmac hmac;

  Receipts(String secret) {
    this.hmac = new Hmac(secret);
  }

  /** The receipt of the comment: 43 characters. */
  public String of(UUID commentId) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac.of(commentId.toString()));
  }

  /** Tells whether the receipt is the comment's, in a time that does not depend on the answer. */
  public boolean matches(UUID commentId, String receipt) {
    return MessageDigest.isEqual(
        of(commentId).getBytes(StandardCharsets.US_ASCII),
        receipt.getBytes(StandardCharsets.UTF_8));
  }
}
