package org.newsroom.moderation.desk.file;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the files of the desk. They stand in a folder of this service alone, because several
 * services may share one class path.
 */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

  private static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  @Bean
  DeskFiles deskFiles() {
    return DeskFiles.read();
  }

  @Bean
  WebMvcConfigurer deskResources(DeskFiles files) {
    return new WebMvcConfigurer() {
      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry
            .addResourceHandler("/desk/" + files.version() + "/**")
            .addResourceLocations(DeskFiles.FOLDER)
            .setCacheControl(FOR_GOOD)
            .setUseLastModified(false);
      }
    };
  }
}
