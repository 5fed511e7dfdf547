package org.newsroom.platform.security;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.newsroom.platform.client.Clients;
import org.newsroom.platform.web.ProblemWriter;
import org.newsroom.platform.web.UnansweredCalls;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Wires who may call what: stateless, HTTP Basic or an OIDC issuer's tokens, closed unless opened.
 */
@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
      "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
    })
@EnableConfigurationProperties(StaffProperties.class)
@Import(SignInAdvice.class)
class SecurityAutoConfiguration {

  @Bean
  Staff staff(StaffProperties settings) {
    return new Staff(settings.users());
  }

  /** A service without a guard of its own counts for this process alone. */
  @Bean
  StaffPasswords staffPasswords(
      Staff staff, ObjectProvider<SignInGuard> guard, Clock clock, MeterRegistry meters) {
    return new StaffPasswords(
        staff,
        new RememberedPasswords(
            FewAtOnce.onHalfOfTheProcessors(new BCryptPasswordEncoder()), new SecureRandom()),
        new CountedSignIns(guard.getIfAvailable(() -> new PausesInMemory(clock)), meters));
  }

  @Bean
  StaffBasic staffBasic(StaffPasswords passwords, Clients clients) {
    return new StaffBasic(passwords, clients);
  }

  /** It belongs into the chain of the staff alone, not before every request. */
  @Bean
  FilterRegistrationBean<StaffBasic> staffBasicInItsChain(StaffBasic basic) {
    FilterRegistrationBean<StaffBasic> registration = new FilterRegistrationBean<>(basic);
    registration.setEnabled(false);
    return registration;
  }

  @Bean
  ClosedCalls closedCalls(UnansweredCalls unanswered) {
    return new ClosedCalls(unanswered);
  }

  /** A method that nobody knows is one that no path takes, and answered as such. */
  @Bean
  HttpFirewall anyMethod() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setUnsafeAllowAnyHttpMethod(true);
    return firewall;
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
      StaffBasic basic,
      ClosedCalls closed)
      throws Exception {
    http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        // There is no session. What manages them would ask for the caller of every request.
        .sessionManagement(AbstractHttpConfigurer::disable)
        .securityContext(
            it -> it.securityContextRepository(new RequestAttributeSecurityContextRepository()))
        .httpBasic(AbstractHttpConfigurer::disable)
        .addFilterAt(basic, BasicAuthenticationFilter.class)
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .cors(Customizer.withDefaults())
        .headers(headers -> headers.referrerPolicy(it -> it.policy(ReferrerPolicy.NO_REFERRER)))
        .authorizeHttpRequests(
            requests -> {
              requests
                  .requestMatchers("/actuator/deadletters/**")
                  .hasRole("ADMIN")
                  .requestMatchers(HttpMethod.POST, "/actuator/**")
                  .hasRole("ADMIN")
                  .requestMatchers("/actuator/**", "/v3/api-docs/**", "/error")
                  .permitAll();
              access.forEach(paths -> paths.open(requests));
              requests.anyRequest().access(closed);
            });
    StaffTokens.of(staff).ifPresent(tokens -> tokens.accept(http, problems));
    return http.build();
  }

  @Bean
  SecurityProblems securityProblems(ProblemWriter problems, UnansweredCalls unanswered) {
    return new SecurityProblems(problems, unanswered);
  }
}
