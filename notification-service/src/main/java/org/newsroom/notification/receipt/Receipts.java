package org.newsroom.notification.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks receipts, which the comment-service hands out: HMAC-SHA256 over the comment's id in its
 * canonical form, base64url without padding.
 */
public final class Receipts {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  public Receipts(String secret) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** The receipt of the comment. */
  public String of(UUID commentId) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(commentId));
  }

  /** Whether this is the comment's receipt; how long that takes tells nothing about it. */
  public boolean matches(UUID commentId, String receipt) {
    return MessageDigest.isEqual(
        of(commentId).getBytes(StandardCharsets.UTF_8), receipt.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] mac(UUID commentId) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(commentId.toString().getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
