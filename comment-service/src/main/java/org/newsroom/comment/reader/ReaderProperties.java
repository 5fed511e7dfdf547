package org.newsroom.comment.reader;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The issuer whose tokens vouch for readers. Without one every reader is a guest, and a token is
 * refused.
 *
 * @param issuer the {@code iss} that a token must have
 * @param audience the entry that a token's {@code aud} must contain
 * @param hmacKey the key of HS256 tokens, at least 32 characters; this or the JWK set is required
 *     with an issuer
 * @param jwkSetUri where the keys of RS256 and ES256 tokens are published
 */
@Validated
@ConfigurationProperties("newsroom.readers")
record ReaderProperties(
    @Nullable String issuer,
    @Nullable String audience,
    @Nullable String hmacKey,
    @Nullable String jwkSetUri) {

  private static final int SHORTEST_KEY = 32;

  ReaderProperties {
    issuer = presentOrNull(issuer);
    audience = presentOrNull(audience);
    hmacKey = presentOrNull(hmacKey);
    jwkSetUri = presentOrNull(jwkSetUri);
    if (issuer != null) {
      require(audience != null, "newsroom.readers.audience is required with an issuer");
      require(
          (hmacKey == null) != (jwkSetUri == null),
          "newsroom.readers needs either hmac-key or jwk-set-uri with an issuer");
      require(
          hmacKey == null || hmacKey.length() >= SHORTEST_KEY,
          "newsroom.readers.hmac-key needs at least 32 characters");
    }
  }

  private static @Nullable String presentOrNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** The text keeps the key out of logs. */
  @Override
  public String toString() {
    return "ReaderProperties[issuer=%s, audience=%s]".formatted(issuer, audience);
  }
}
