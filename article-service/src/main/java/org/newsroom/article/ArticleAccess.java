package org.newsroom.article;

import org.newsroom.platform.security.HttpAccess;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** Everybody reads, the pages and the API; publishers write, administrators recount. */
@Component
class ArticleAccess implements HttpAccess {

  private static final String[] READ = {
    "/",
    "/articles/**",
    "/tags/*",
    "/feed.atom",
    "/sitemap.xml",
    "/robots.txt",
    "/favicon.ico",
    "/site/**",
    "/embed/**",
    "/v1/articles/**",
    "/v1/comment-counts"
  };

  @Override
  public void open(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .requestMatchers(HttpMethod.GET, READ)
        .permitAll()
        .requestMatchers(HttpMethod.HEAD, READ)
        .permitAll()
        .requestMatchers(HttpMethod.PUT, "/v1/articles/*")
        .hasAnyRole("PUBLISHER", "ADMIN")
        .requestMatchers(HttpMethod.DELETE, "/v1/articles/*")
        .hasAnyRole("PUBLISHER", "ADMIN")
        .requestMatchers(HttpMethod.POST, "/v1/comment-counts/recount")
        .hasRole("ADMIN");
  }
}
