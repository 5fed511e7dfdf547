package org.newsroom.moderation.desk.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * The browsers that are on their way to the issuer and back. What has to come back with them stays
 * with them, in a cookie of ten minutes: whichever instance they come back to can read it, and
 * nobody else can come back in their place. The issuer's page leads back from another site, so that
 * this cookie is {@code Lax}.
 */
final class OidcRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final String NAME = "desk-oidc";
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int PARTS = 3;

  private final ClientRegistrationRepository clients;
  private final SessionCookie cookie;

  OidcRequests(ClientRegistrationRepository clients, SessionCookie cookie) {
    this.clients = clients;
    this.cookie = cookie;
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest asked,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (asked != null) {
      List<String> parts =
          List.of(
              Objects.requireNonNull(asked.getState()),
              attribute(asked, OidcParameterNames.NONCE),
              attribute(asked, PkceParameterNames.CODE_VERIFIER));
      set(String.join(".", parts), PATIENCE, request, response);
    }
  }

  private static String attribute(OAuth2AuthorizationRequest asked, String name) {
    return String.valueOf(Objects.requireNonNull(asked.<Object>getAttribute(name)));
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    String state = request.getParameter(OAuth2ParameterNames.STATE);
    return cookies == null || state == null
        ? null
        : Arrays.stream(cookies)
            .filter(kept -> kept.getName().equals(cookie.named(NAME, request)))
            .map(kept -> kept.getValue().split("\\."))
            .filter(parts -> parts.length == PARTS && parts[0].equals(state))
            .findFirst()
            .map(this::request)
            .orElse(null);
  }

  private OAuth2AuthorizationRequest request(String[] parts) {
    ClientRegistration client =
        Objects.requireNonNull(clients.findByRegistrationId(OidcSignIn.REGISTRATION));
    return OAuth2AuthorizationRequest.authorizationCode()
        .clientId(client.getClientId())
        .authorizationUri(Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
        .redirectUri(client.getRedirectUri())
        .scopes(client.getScopes())
        .state(parts[0])
        .attributes(
            Map.of(
                OAuth2ParameterNames.REGISTRATION_ID,
                OidcSignIn.REGISTRATION,
                OidcParameterNames.NONCE,
                parts[1],
                PkceParameterNames.CODE_VERIFIER,
                parts[2]))
        .build();
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
    set("", Duration.ZERO, request, response);
    return asked;
  }

  private void set(
      String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        cookie.of(NAME, value, request).sameSite("Lax").maxAge(age).build().toString());
  }
}
