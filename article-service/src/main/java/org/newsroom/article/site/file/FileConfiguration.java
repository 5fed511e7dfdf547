package org.newsroom.article.site.file;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the files below {@code site} and {@code embed}. They stand in folders of this service
 * alone, because several services may share one class path.
 */
@Configuration(proxyBeanMethods = false)
class FileConfiguration implements WebMvcConfigurer {

  private static final CacheControl FIVE_MINUTES =
      CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
  private static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
  private final String embedVersion = FileVersion.ofScripts("embed");

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    serve(registry, "/site/**", "classpath:/site/", FIVE_MINUTES);
    serve(registry, "/embed/**", "classpath:/embed/", FIVE_MINUTES);
    serve(registry, "/embed/" + embedVersion + "/**", "classpath:/embed/", FOR_GOOD);
  }

  private static void serve(
      ResourceHandlerRegistry registry, String path, String folder, CacheControl cache) {
    registry
        .addResourceHandler(path)
        .addResourceLocations(folder)
        .setCacheControl(cache)
        .setUseLastModified(false)
        .setEtagGenerator(FileVersion::etag);
  }

  /**
   * Comes before the filters that refuse a request, so that their answers have the headers, too.
   */
  @Bean
  FilterRegistrationBean<SiteHeaders> siteHeaders() {
    FilterRegistrationBean<SiteHeaders> registration =
        new FilterRegistrationBean<>(new SiteHeaders(List.of("/v1/", "/v3/", "/actuator/")));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
    return registration;
  }
}
