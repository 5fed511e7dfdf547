package org.newsroom.moderation.desk.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsroom.platform.secret.Hmac;

/**
 * The secret by which a browser is known: 256 random bits. The store has only its digest, so that
 * nobody who reads the store can act as somebody who is signed in.
 *
 * @param value 43 characters of base64url
 */
record SessionId(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final int BYTES = 32;

  static SessionId next(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new SessionId(BASE64.encodeToString(bytes));
  }

  /** The id that a cookie holds; nothing when it cannot be one. */
  static Optional<SessionId> parse(String value) {
    return FORM.matcher(value).matches() ? Optional.of(new SessionId(value)) : Optional.empty();
  }

  /** The key under which the store keeps the session. */
  String digest() {
    return BASE64.encodeToString(sha256(value));
  }

  /**
   * The token that each write has to name. It follows from the id alone, so that every instance
   * knows it without a secret that they share, and it does not tell the id.
   */
  String csrf() {
    return BASE64.encodeToString(new Hmac(value).of("csrf"));
  }

  boolean isCsrf(String token) {
    return MessageDigest.isEqual(
        csrf().getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "SessionId[secret]";
  }
}
