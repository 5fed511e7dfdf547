package org.newsroom.platform.security;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/**
 * Wires who may call what: stateless, HTTP Basic or an OIDC issuer's tokens, closed unless opened.
 */
@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
      "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
    })
@EnableConfigurationProperties(StaffProperties.class)
class SecurityAutoConfiguration {

  @Bean
  PasswordEncoder passwordEncoder() {
    return new RememberedPasswords(new BCryptPasswordEncoder(), new SecureRandom());
  }

  @Bean
  UserDetailsService staff(StaffProperties staff) {
    return new InMemoryUserDetailsManager(
        staff.users().stream()
            .map(
                user ->
                    User.withUsername(user.name())
                        .password(user.password())
                        .roles(user.roles().toArray(String[]::new))
                        .build())
            .toList());
  }

  /** A span and a timer for each filter of each request would cost more than all of them do. */
  @Bean
  SecurityObservationSettings securityIsNotObserved() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  @ConditionalOnProperty("newsroom.staff.issuer")
  StaffTokens staffTokens(StaffProperties staff) {
    if (staff.issuer() == null || staff.audience() == null || staff.audience().isBlank()) {
      throw new IllegalStateException(
          "newsroom.staff.audience is required with newsroom.staff.issuer");
    }
    String issuer = staff.issuer();
    String audience = staff.audience();
    // The issuer is asked for its keys when the first token comes, not while the service starts.
    return new StaffTokens(new SupplierJwtDecoder(() -> decoder(issuer, audience)), staff);
  }

  private static JwtDecoder decoder(String issuer, String audience) {
    NimbusJwtDecoder decoder = JwtDecoders.fromIssuerLocation(issuer);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(issuer), new JwtAudienceValidator(audience)));
    return decoder;
  }

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE - 10)
  SecurityFilterChain staffFilterChain(
      HttpSecurity http,
      List<HttpAccess> access,
      ObjectProvider<StaffTokens> tokens,
      SecurityProblems problems)
      throws Exception {
    http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .httpBasic(basic -> basic.authenticationEntryPoint(problems))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .cors(Customizer.withDefaults())
        .headers(Customizer.withDefaults())
        .authorizeHttpRequests(
            requests -> {
              requests
                  .requestMatchers("/actuator/deadletters/**")
                  .hasRole("ADMIN")
                  .requestMatchers("/actuator/**", "/v3/api-docs/**", "/error")
                  .permitAll();
              access.forEach(paths -> paths.open(requests));
              requests.anyRequest().denyAll();
            });
    tokens.ifAvailable(known -> known.accept(http, problems));
    return http.build();
  }

  @Bean
  SecurityProblems securityProblems(JsonMapper json) {
    return new SecurityProblems(json);
  }

  /** Takes tokens of the staff's issuer. */
  static final class StaffTokens {

    private final JwtDecoder decoder;
    private final StaffProperties staff;

    StaffTokens(JwtDecoder decoder, StaffProperties staff) {
      this.decoder = decoder;
      this.staff = staff;
    }

    void accept(HttpSecurity http, SecurityProblems problems) {
      JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
      converter.setJwtGrantedAuthoritiesConverter(this::rolesOf);
      http.oauth2ResourceServer(
          server ->
              server
                  .authenticationEntryPoint(problems)
                  .accessDeniedHandler(problems)
                  .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(converter)));
    }

    private Collection<GrantedAuthority> rolesOf(Jwt token) {
      List<String> roles = token.getClaimAsStringList(staff.rolesClaim());
      return roles == null
          ? List.of()
          : roles.stream()
              .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
              .toList();
    }
  }
}
