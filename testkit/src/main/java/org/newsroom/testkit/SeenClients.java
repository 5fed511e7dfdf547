package org.newsroom.testkit;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.newsroom.platform.client.Clients;
import org.newsroom.platform.web.OwnOrigins;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Has each answer say whose the service takes the request for, and where it sees the site. */
@TestConfiguration(proxyBeanMethods = false)
class SeenClients {

  static final String NETWORK = "Seen-Network";
  static final String SITE = "Seen-Site";

  @Bean
  FilterRegistrationBean<Filter> seen(Clients clients, OwnOrigins origins) {
    FilterRegistrationBean<Filter> registration =
        new FilterRegistrationBean<>(
            (request, response, chain) -> {
              HttpServletRequest asked = (HttpServletRequest) request;
              HttpServletResponse answer = (HttpServletResponse) response;
              answer.setHeader(NETWORK, clients.networkOf(asked).name());
              answer.setHeader(SITE, origins.siteOf(asked));
              chain.doFilter(request, response);
            });
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }
}
