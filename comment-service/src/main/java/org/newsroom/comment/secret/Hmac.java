package org.newsroom.comment.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 under one secret. Thread-safe: each computation works on a copy. */
final class Hmac {

  private static final String ALGORITHM = "HmacSHA256";

  private final Mac keyed;

  Hmac(String secret) {
    try {
      keyed = Mac.getInstance(ALGORITHM);
      keyed.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] of(byte[] message) {
    try {
      // Keying a Mac costs as much as the whole computation over a short message; a copy is cheap.
      return ((Mac) keyed.clone()).doFinal(message);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] of(String message) {
    return of(message.getBytes(StandardCharsets.UTF_8));
  }
}
