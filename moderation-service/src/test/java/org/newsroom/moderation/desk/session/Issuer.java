package org.newsroom.moderation.desk.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** An OIDC issuer that signs everybody in as whom the test wants, by the code flow with PKCE. */
final class Issuer {

  private final HttpServer server;
  private final RSAKey key;
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();

  private record Grant(String challenge, String idToken) {}

  Issuer() {
    try {
      key = new RSAKeyGenerator(2048).keyID("one").algorithm(JWSAlgorithm.RS256).generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (JOSEException | IOException e) {
      throw new IllegalStateException(e);
    }
    String about =
        """
        {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/auth",
         "token_endpoint": "%1$s/token", "subject_types_supported": ["public"],
         "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
        """;
    answer("/.well-known/openid-configuration", asked -> about.formatted(url()));
    answer("/keys", asked -> new JWKSet(key.toPublicJWK()).toString());
    answer("/token", this::tokens);
    server.start();
  }

  private void answer(String path, Function<String, String> json) {
    server.createContext(
        path,
        exchange -> {
          String asked =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          byte[] body = json.apply(asked).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(body.length == 0 ? 400 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Takes the browser's request, and gives the query with which it is sent back. */
  String signIn(String location, String name, String... roles) {
    MultiValueMap<String, String> asked = query(URI.create(location).getRawQuery());
    String code = UUID.randomUUID().toString();
    grants.put(
        code,
        new Grant(asked.getFirst("code_challenge"), idToken(asked.getFirst("nonce"), name, roles)));
    return "?code=" + code + "&state=" + asked.getFirst("state");
  }

  /** Gives the ID token for a code to whoever knows the verifier of its challenge. */
  private String tokens(String asked) {
    MultiValueMap<String, String> form = query(asked);
    Grant grant = grants.remove(form.getFirst("code"));
    String challenge =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(SessionId.sha256(form.getFirst("code_verifier")));
    return grant == null || !challenge.equals(grant.challenge())
        ? ""
        : """
        {"access_token": "unused", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
        """
            .formatted(grant.idToken());
  }

  private static MultiValueMap<String, String> query(String query) {
    return UriComponentsBuilder.fromUriString("/?" + query.replace("%3D", "="))
        .build()
        .getQueryParams();
  }

  private String idToken(String nonce, String name, String... roles) {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .subject(name)
            .issuer(url())
            .audience("desk")
            .claim("nonce", nonce)
            .claim("roles", List.of(roles))
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .build();
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }
}
