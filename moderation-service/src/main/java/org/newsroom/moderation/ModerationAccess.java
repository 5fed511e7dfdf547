package org.newsroom.moderation;

import org.newsroom.platform.security.HttpAccess;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** Opens every path of this service to editors, and to nobody else. */
@Component
class ModerationAccess implements HttpAccess {

  @Override
  public void open(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .requestMatchers("/v1/reviews/**", "/v1/moderation/**", "/v1/authors/**")
        .hasAnyRole("MODERATOR", "SENIOR", "ADMIN");
  }
}
