package org.newsroom.moderation.alert;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.newsroom.platform.secret.Hmac;

/**
 * Signs what is posted, as Standard Webhooks 1.0 has it: the HMAC-SHA256 of id, time and body, of
 * which the receiver knows that nobody else has sent it, and when.
 */
final class Signature {

  private static final String PREFIX = "whsec_";

  private final Hmac hmac;

  /**
   * Signs with that secret.
   *
   * @param secret whsec_ and the key in base64
   */
  Signature(String secret) {
    this.hmac = new Hmac(Base64.getDecoder().decode(secret.substring(PREFIX.length())));
  }

  /** The value of the header webhook-signature. */
  String of(String id, Instant at, String body) {
    String content = id + "." + at.getEpochSecond() + "." + body;
    byte[] signed = hmac.of(content.getBytes(StandardCharsets.UTF_8));
    return "v1," + Base64.getEncoder().encodeToString(signed);
  }
}
