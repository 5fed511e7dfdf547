package org.newsroom.article;

import org.newsroom.platform.security.HttpAccess;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** Everybody reads, publishers write. */
@Component
class ArticleAccess implements HttpAccess {

  @Override
  public void open(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .requestMatchers(HttpMethod.GET, "/v1/articles/**", "/v1/comment-counts")
        .permitAll()
        .requestMatchers(HttpMethod.HEAD, "/v1/articles/**", "/v1/comment-counts")
        .permitAll()
        .requestMatchers(HttpMethod.PUT, "/v1/articles/*")
        .hasAnyRole("PUBLISHER", "ADMIN")
        .requestMatchers(HttpMethod.DELETE, "/v1/articles/*")
        .hasAnyRole("PUBLISHER", "ADMIN");
  }
}
