package org.newsroom.comment.reader;

import org.newsroom.platform.security.HttpAccess;
import org.newsroom.platform.web.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Opens the readers' API to everyone, and takes the website's word for whom it vouches. */
@Configuration(proxyBeanMethods = false)
class ReaderSecurity {

  @Bean
  @Order(0)
  SecurityFilterChain readers(HttpSecurity http, ReaderProperties settings, ProblemWriter problems)
      throws Exception {
    InvalidTokens invalid = new InvalidTokens(problems);
    return http.securityMatcher("/v1/**", "/comments")
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .cors(Customizer.withDefaults())
        .headers(headers -> headers.referrerPolicy(it -> it.policy(ReferrerPolicy.NO_REFERRER)))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationEntryPoint(invalid)
                    .jwt(jwt -> jwt.decoder(ReaderTokens.decoder(settings)))
                    .withObjectPostProcessor(
                        new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                          @Override
                          public <F extends BearerTokenAuthenticationFilter> F postProcess(
                              F filter) {
                            filter.setAuthenticationFailureHandler(invalid);
                            return filter;
                          }
                        }))
        .build();
  }

  /** No path of this service is for the staff. */
  @Bean
  HttpAccess nothingMore() {
    return requests -> {};
  }
}
