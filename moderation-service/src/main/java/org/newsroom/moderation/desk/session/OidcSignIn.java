package org.newsroom.moderation.desk.session;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.security.RolesClaim;
import org.newsroom.platform.security.StaffProperties;
import org.newsroom.platform.web.HttpProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Signs an editor in by the newsroom's OIDC issuer: the browser goes there from {@code
 * /desk/sign-in/newsroom}, by the authorization code flow with PKCE, and comes back to {@code
 * /desk/signed-in}. The session that begins has the name and roles of the ID token.
 */
@Component
class OidcSignIn {

  static final String REGISTRATION = "newsroom";

  private static final String DESK = "/desk/";
  private static final String BACK = "/desk/signed-in";

  private final StaffProperties staff;
  private final HttpProperties http;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final MeterRegistry meters;

  OidcSignIn(
      StaffProperties staff,
      HttpProperties http,
      Sessions sessions,
      SessionCookie cookie,
      MeterRegistry meters) {
    this.staff = staff;
    this.http = http;
    this.sessions = sessions;
    this.cookie = cookie;
    this.meters = meters;
  }

  /**
   * Adds the way there and back when there is a client id.
   *
   * @throws IllegalStateException when nobody says to which address the browser is to come back
   */
  void addTo(HttpSecurity security) {
    if (staff.offersSignIn()) {
      String address = http.publicAddress();
      if (address == null) {
        throw new IllegalStateException(
            "newsroom.http.public-address is required with newsroom.staff.client-id");
      }
      // The issuer is asked when somebody signs in, not while the service starts.
      ClientRegistrationRepository clients =
          new SupplierClientRegistrationRepository(
              () -> new InMemoryClientRegistrationRepository(client(address + BACK)));
      security.oauth2Login(login -> configure(login, clients));
    }
  }

  private ClientRegistration client(String back) {
    String secret = staff.clientSecret();
    boolean isPublic = secret == null || secret.isBlank();
    return ClientRegistrations.fromOidcIssuerLocation(Objects.requireNonNull(staff.issuer()))
        .registrationId(REGISTRATION)
        .clientId(Objects.requireNonNull(staff.clientId()))
        .clientSecret(isPublic ? "" : secret)
        .clientAuthenticationMethod(
            isPublic
                ? ClientAuthenticationMethod.NONE
                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .redirectUri(back)
        .scope("openid", "profile")
        .build();
  }

  private void configure(
      OAuth2LoginConfigurer<HttpSecurity> login, ClientRegistrationRepository clients) {
    var resolver = new DefaultOAuth2AuthorizationRequestResolver(clients, "/desk/sign-in");
    resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    login
        .loginPage(DESK)
        .clientRegistrationRepository(clients)
        .authorizedClientRepository(new ForgottenClients())
        .authorizationEndpoint(
            there ->
                there
                    .authorizationRequestResolver(resolver)
                    .authorizationRequestRepository(new OidcRequests(clients, cookie)))
        .redirectionEndpoint(back -> back.baseUri(BACK))
        .userInfoEndpoint(user -> user.oidcUserService(this::userOf))
        .successHandler(this::signedIn)
        .failureHandler(this::failed);
  }

  private OidcUser userOf(OidcUserRequest request) {
    List<String> roles = new RolesClaim(staff.rolesClaim()).of(request.getIdToken().getClaims());
    return new DefaultOidcUser(
        new Editor("", roles).authorities(), request.getIdToken(), staff.nameClaim());
  }

  private void signedIn(
      HttpServletRequest request, HttpServletResponse response, Authentication user) {
    List<String> roles =
        user.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .filter(Objects::nonNull)
            .filter(role -> role.startsWith("ROLE_"))
            .map(role -> role.substring("ROLE_".length()))
            .toList();
    Editor editor = new Editor(user.getName(), roles);
    if (!editor.hasRole()) {
      lead(response, "no_role", DESK + "?sign-in=no-role");
      return;
    }
    cookie.of(request).ifPresent(sessions::end);
    Session session = sessions.start(editor);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.holding(session.id(), request).toString());
    lead(response, "signed_in", DESK);
  }

  private void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException fault) {
    lead(response, "failed", DESK + "?sign-in=failed");
  }

  private void lead(HttpServletResponse response, String outcome, String place) {
    meters.counter("newsroom.desk.sign.ins", "outcome", outcome).increment();
    response.setStatus(HttpStatus.FOUND.value());
    response.setHeader(HttpHeaders.LOCATION, place);
  }

  /** Keeps none of the issuer's tokens: once somebody is known they are of no use. */
  private static final class ForgottenClients implements OAuth2AuthorizedClientRepository {

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // The interface wants it so.
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
        String registration, Authentication user, HttpServletRequest request) {
      return null;
    }

    @Override
    public void saveAuthorizedClient(
        OAuth2AuthorizedClient client,
        Authentication user,
        HttpServletRequest request,
        HttpServletResponse response) {}

    @Override
    public void removeAuthorizedClient(
        String registration,
        Authentication user,
        HttpServletRequest request,
        HttpServletResponse response) {}
  }
}
