package org.newsroom.platform.security;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;

/** Takes the tokens of the staff's OIDC issuer. */
final class StaffTokens {

  private final JwtDecoder decoder;
  private final RolesClaim rolesClaim;
  private final String nameClaim;

  private StaffTokens(JwtDecoder decoder, RolesClaim rolesClaim, String nameClaim) {
    this.decoder = decoder;
    this.rolesClaim = rolesClaim;
    this.nameClaim = nameClaim;
  }

  /**
   * Nothing without an issuer. It is asked for its keys when the first token comes, not while the
   * service starts.
   */
  static Optional<StaffTokens> of(StaffProperties staff) {
    String issuer = staff.issuer();
    if (issuer == null || issuer.isBlank()) {
      return Optional.empty();
    }
    String audience = Objects.requireNonNull(staff.audience());
    return Optional.of(
        new StaffTokens(
            new SupplierJwtDecoder(() -> decoder(issuer, audience)),
            new RolesClaim(staff.rolesClaim()),
            staff.nameClaim()));
  }

  private static JwtDecoder decoder(String issuer, String audience) {
    NimbusJwtDecoder decoder = JwtDecoders.fromIssuerLocation(issuer);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(issuer), new JwtAudienceValidator(audience)));
    return decoder;
  }

  void accept(HttpSecurity http, SecurityProblems problems) {
    JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(this::rolesOf);
    converter.setPrincipalClaimName(nameClaim);
    http.oauth2ResourceServer(
        server ->
            server
                .authenticationEntryPoint(problems)
                .accessDeniedHandler(problems)
                .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(converter)));
  }

  private Collection<GrantedAuthority> rolesOf(Jwt token) {
    return rolesClaim.of(token.getClaims()).stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
        .toList();
  }
}
