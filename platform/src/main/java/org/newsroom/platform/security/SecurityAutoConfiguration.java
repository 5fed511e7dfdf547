package org.newsroom.platform.security;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.util.List;
import org.newsroom.platform.client.Clients;
import org.newsroom.platform.web.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

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
  Staff staff(StaffProperties settings) {
    return new Staff(settings.users());
  }

  /** A service without a guard lets anybody try passwords as fast as bcrypt allows. */
  @Bean
  StaffPasswords staffPasswords(
      Staff staff, ObjectProvider<SignInGuard> guard, MeterRegistry meters) {
    return new StaffPasswords(
        staff,
        new RememberedPasswords(new BCryptPasswordEncoder(), new SecureRandom()),
        new CountedSignIns(guard.getIfAvailable(() -> SignInGuard.NONE), meters));
  }

  /** A span and a timer for each filter of each request would cost more than all of them do. */
  @Bean
  SecurityObservationSettings securityIsNotObserved() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE - 10)
  SecurityFilterChain staffFilterChain(
      HttpSecurity http,
      List<HttpAccess> access,
      StaffProperties staff,
      SecurityProblems problems,
      Clients clients)
      throws Exception {
    http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .httpBasic(
            basic ->
                basic
                    .authenticationEntryPoint(problems)
                    .authenticationDetailsSource(clients::networkOf))
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
    StaffTokens.of(staff).ifPresent(tokens -> tokens.accept(http, problems));
    return http.build();
  }

  @Bean
  SecurityProblems securityProblems(ProblemWriter problems) {
    return new SecurityProblems(problems);
  }
}
