package org.newsroom.comment.reader;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Makes the decoder of the website's tokens. */
final class ReaderTokens {

  private static final Pattern SUBJECT = Pattern.compile("\\P{Cntrl}{1,255}");
  private static final OAuth2Error INCOMPLETE =
      new OAuth2Error("invalid_token", "sub and exp are required", null);

  private ReaderTokens() {}

  static JwtDecoder decoder(ReaderProperties settings) {
    String issuer = settings.issuer();
    String audience = settings.audience();
    if (issuer == null || audience == null) {
      return token -> {
        throw new BadJwtException("No issuer of tokens is configured");
      };
    }
    NimbusJwtDecoder decoder = keyed(settings);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(issuer),
            new JwtAudienceValidator(audience),
            complete()));
    return decoder;
  }

  private static NimbusJwtDecoder keyed(ReaderProperties settings) {
    String key = settings.hmacKey();
    if (key != null) {
      return NimbusJwtDecoder.withSecretKey(
              new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"))
          .macAlgorithm(MacAlgorithm.HS256)
          .build();
    }
    return NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(settings.jwkSetUri()))
        .jwsAlgorithms(
            algorithms ->
                algorithms.addAll(Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)))
        .build();
  }

  private static OAuth2TokenValidator<Jwt> complete() {
    return token ->
        token.getSubject() != null
                && SUBJECT.matcher(token.getSubject()).matches()
                && token.getExpiresAt() != null
            ? OAuth2TokenValidatorResult.success()
            : OAuth2TokenValidatorResult.failure(INCOMPLETE);
  }
}
