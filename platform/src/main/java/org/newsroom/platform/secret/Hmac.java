package org.newsroom.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104) under one secret. Thread-safe: each computation works on a copy. */
public final class Hmac {

  private static final String ALGORITHM = "HmacSHA256";

  private final Mac keyed;

  /** HMACs under the secret's bytes in UTF-8. */
  public Hmac(String secret) {
    this(secret.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * HMACs under a key.
   *
   * @throws IllegalArgumentException when the key is empty
   */
  public Hmac(byte[] key) {
    try {
      keyed = Mac.getInstance(ALGORITHM);
      keyed.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The 32 bytes of the message's HMAC. */
  public byte[] of(byte[] message) {
    try {
      // Keying a Mac costs as much as the whole computation over a short message; a copy is cheap.
      return ((Mac) keyed.clone()).doFinal(message);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The 32 bytes of the HMAC of the message's bytes in UTF-8. */
  public byte[] of(String message) {
    return of(message.getBytes(StandardCharsets.UTF_8));
  }
}
