package org.newsroom.comment.reader;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import org.newsroom.comment.CommentServiceTest;

/** Tokens of the website of the tests. */
public final class Tokens {

  private Tokens() {}

  /** A token that vouches for the reader. */
  public static String of(String subject) {
    return signed(valid(subject), CommentServiceTest.READERS_KEY);
  }

  static JWTClaimsSet.Builder valid(String subject) {
    return new JWTClaimsSet.Builder()
        .subject(subject)
        .issuer("https://news.example")
        .audience("comments")
        .expirationTime(Date.from(Instant.now().plusSeconds(600)));
  }

  static String signed(JWTClaimsSet.Builder claims, String key) {
    try {
      SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
      token.sign(new MACSigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
