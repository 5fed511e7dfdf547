package org.newsroom.article.site.error;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the page for unknown paths before the filters that refuse them. */
@Configuration(proxyBeanMethods = false)
class ErrorConfiguration {

  @Bean
  FilterRegistrationBean<UnknownPages> unknownPages(ErrorPages pages) {
    FilterRegistrationBean<UnknownPages> registration =
        new FilterRegistrationBean<>(new UnknownPages(pages));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 6);
    return registration;
  }
}
