package org.newsroom.comment.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.platform.web.ProblemWriter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import tools.jackson.databind.json.JsonMapper;

class ReaderTokensTest {

  private static final String KEY = CommentServiceTest.READERS_KEY;

  private final JwtDecoder decoder =
      ReaderTokens.decoder(new ReaderProperties("https://news.example", "comments", KEY, null));

  @Test
  void takesATokenOfTheWebsite() {
    assertThat(decoder.decode(Tokens.of("avi")).getSubject()).isEqualTo("avi");
  }

  @Test
  void refusesATokenThatIsNotTheWebsitesOrNotForComments() {
    assertRefused(Tokens.signed(Tokens.valid("avi"), KEY + "x"));
    assertRefused(new PlainJWT(Tokens.valid("avi").build()).serialize());
    assertRefused(Tokens.valid("avi").issuer("https://other.example"));
    assertRefused(Tokens.valid("avi").audience("newsletter"));
    assertRefused(Tokens.valid("avi").audience((String) null));
  }

  @Test
  void refusesATokenOutsideItsTime() {
    assertRefused(Tokens.valid("avi").expirationTime(Date.from(Instant.now().minusSeconds(300))));
    assertRefused(Tokens.valid("avi").notBeforeTime(Date.from(Instant.now().plusSeconds(300))));
    assertRefused(Tokens.valid("avi").expirationTime(null));
  }

  @Test
  void refusesATokenWithoutAUsableSubject() {
    assertRefused(Tokens.valid(null));
    assertRefused(Tokens.valid(""));
    assertRefused(Tokens.valid("a\nb"));
    assertRefused(Tokens.valid("x".repeat(256)));
  }

  @Test
  void refusesEveryTokenWithoutAnIssuer() {
    JwtDecoder none = ReaderTokens.decoder(new ReaderProperties(null, null, null, null));

    assertThatThrownBy(() -> none.decode(Tokens.of("avi"))).isInstanceOf(BadJwtException.class);
  }

  @Test
  void tellsKeysThatCannotBeFetchedFromABadToken() {
    JwtDecoder unreachable =
        ReaderTokens.decoder(
            new ReaderProperties(
                "https://news.example", "comments", null, "http://127.0.0.1:1/keys"));
    String token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhdmkifQ.c2lnbmF0dXJl";

    assertThatThrownBy(() -> unreachable.decode(token))
        .isInstanceOf(JwtException.class)
        .isNotInstanceOf(BadJwtException.class);
  }

  @Test
  void asksForPatienceWhenKeysCannotBeFetched() throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();

    new InvalidTokens(new ProblemWriter(JsonMapper.builder().build()))
        .onAuthenticationFailure(
            new MockHttpServletRequest(), response, new AuthenticationServiceException("keys"));

    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    assertThat(response.getContentType()).startsWith("application/problem+json");
  }

  @Test
  void needsAWholeConfiguration() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReaderProperties("https://news.example", null, KEY, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReaderProperties("https://news.example", "comments", null, " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReaderProperties("https://news.example", "comments", "short", null));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ReaderProperties("https://news.example", "comments", KEY, "https://keys"));
  }

  private void assertRefused(JWTClaimsSet.Builder claims) {
    assertRefused(Tokens.signed(claims, KEY));
  }

  private void assertRefused(String token) {
    assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(BadJwtException.class);
  }
}
