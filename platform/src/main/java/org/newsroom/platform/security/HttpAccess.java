package org.newsroom.platform.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** What a service opens, and to whom. Whatever no service opens is refused. */
@FunctionalInterface
public interface HttpAccess {

  /** Adds the service's own paths. */
  void open(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests);
}
