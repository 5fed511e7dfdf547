package org.newsroom.moderation.desk.session;

import java.util.List;
import org.newsroom.platform.security.ClosedCalls;
import org.newsroom.platform.security.HttpAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Wires the way in for browsers, beside the API's own: whatever brings the cookie of a session and
 * no {@code Authorization}, and the desk itself. It opens the same paths to the same roles.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "connect-src 'self'",
          "img-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types lit-html");

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE - 20)
  SecurityFilterChain deskFilterChain(
      HttpSecurity http,
      List<HttpAccess> access,
      SessionFilters filters,
      OidcSignIn oidc,
      ClosedCalls closed)
      throws Exception {
    http.securityMatcher(filters::match)
        // The forgery guard checks a token of its own, which every instance can tell from the id.
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(filters::handle)
        .cors(Customizer.withDefaults())
        .headers(SessionConfiguration::headers)
        .addFilterBefore(filters.session(), AnonymousAuthenticationFilter.class)
        .addFilterBefore(filters.guard(), AuthorizationFilter.class)
        .authorizeHttpRequests(
            requests -> {
              requests.requestMatchers("/error").permitAll();
              access.forEach(paths -> paths.open(requests));
              requests.anyRequest().access(closed);
            });
    oidc.addTo(http);
    return http.build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }
}
