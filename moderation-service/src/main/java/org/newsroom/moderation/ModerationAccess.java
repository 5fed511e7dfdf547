package org.newsroom.moderation;

import org.newsroom.platform.security.HttpAccess;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/**
 * Opens the API to editors, and to nobody else. The desk's files and the way in are open to all:
 * whoever is not signed in has to see where to.
 */
@Component
class ModerationAccess implements HttpAccess {

  @Override
  public void open(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .requestMatchers(HttpMethod.GET, "/desk/**")
        .permitAll()
        .requestMatchers(HttpMethod.HEAD, "/desk/**")
        .permitAll()
        .requestMatchers(HttpMethod.POST, "/desk/session")
        .permitAll()
        .requestMatchers(HttpMethod.DELETE, "/desk/session", "/desk/sessions")
        .permitAll()
        .requestMatchers(HttpMethod.GET, "/v1/reviews/filters")
        .hasAnyRole("MODERATOR", "SENIOR", "ADMIN")
        .requestMatchers(HttpMethod.HEAD, "/v1/reviews/filters")
        .hasAnyRole("MODERATOR", "SENIOR", "ADMIN")
        .requestMatchers("/v1/reviews/filters")
        .hasAnyRole("SENIOR", "ADMIN")
        .requestMatchers(HttpMethod.POST, "/v1/statistics/trust/**")
        .hasAnyRole("SENIOR", "ADMIN")
        .requestMatchers("/v1/deadletters/**", "/v1/persons/**")
        .hasRole("ADMIN")
        .requestMatchers(
            "/v1/reviews/**",
            "/v1/moderation/**",
            "/v1/authors/**",
            "/v1/statistics/**",
            "/v1/me/**")
        .hasAnyRole("MODERATOR", "SENIOR", "ADMIN")
        .requestMatchers("/v1/decisions")
        .hasAnyRole("SENIOR", "ADMIN");
  }
}
