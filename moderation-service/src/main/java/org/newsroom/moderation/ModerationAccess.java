package org.newsroom.moderation;

import org.newsroom.platform.security.HttpAccess;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** Everything here is for the editors. */
@Component
class ModerationAccess implements HttpAccess {

  @Override
  public void open(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .requestMatchers("/v1/reviews/**", "/v1/moderation/**")
        .hasAnyRole("MODERATOR", "SENIOR", "ADMIN");
  }
}
