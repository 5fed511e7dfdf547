package org.newsroom.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.newsroom.platform.client.Clients;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Wires the HTTP edge: JSON that is taken at its word, a limit on bodies, problem details. */
@AutoConfiguration(
    afterName = "org.newsroom.platform.client.ClientAutoConfiguration",
    beforeName = {
      "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
      "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
    })
@EnableConfigurationProperties({HttpProperties.class, WebProperties.class})
@Import({
  ProblemAdvice.class,
  VersionlessProblems.class,
  ProblemErrorController.class,
  KnownParameters.class
})
class WebAutoConfiguration {

  private static final int MOST_LANGUAGES = 10_000;

  @Bean
  JsonMapperBuilderCustomizer strictJson() {
    return json -> {
      json.enable(
          DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
          DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
          DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
          DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
      json.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
      json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
      json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
      json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
      json.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
      json.withCoercionConfig(
          LogicalType.Textual,
          text -> {
            text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
            text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
            text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
          });
      json.addModule(
          new SimpleModule("times").addDeserializer(Instant.class, new TextualInstants()));
      json.changeDefaultPropertyInclusion(
          inclusion ->
              inclusion.withValueInclusion(
                  com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL));
    };
  }

  @Bean
  LocaleResolver localeResolver(WebProperties web) {
    return new RequestedLocale(web.getLocale());
  }

  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }

  @Bean
  UnansweredCalls unansweredCalls(ProblemWriter problems) {
    return new UnansweredCalls(problems);
  }

  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit(HttpProperties settings, ProblemWriter problems) {
    FilterRegistrationBean<BodyLimit> registration =
        new FilterRegistrationBean<>(new BodyLimit(settings, problems));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return registration;
  }

  /** Comes before the filter of other origins, which reads the type as well. */
  @Bean
  FilterRegistrationBean<OneContentType> oneContentType(ProblemWriter problems) {
    FilterRegistrationBean<OneContentType> registration =
        new FilterRegistrationBean<>(new OneContentType(problems));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
    return registration;
  }

  /** Comes behind the filter of other origins, so that a page's script can read why. */
  @Bean
  FilterRegistrationBean<ReadableAccept> readableAccept(ProblemWriter problems) {
    FilterRegistrationBean<ReadableAccept> registration =
        new FilterRegistrationBean<>(new ReadableAccept(problems));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 6);
    return registration;
  }

  /** Has no order and so comes after Boot's own: the valve nearest to the application reports. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemsOfTomcat(
      ProblemWriter problems) {
    return tomcat ->
        tomcat.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new ProblemValve(problems)));
  }

  /**
   * A browser may accept any number of languages: Tomcat answers 500 to more than ten. The limit of
   * a request's headers bounds them.
   */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> anyNumberOfLanguages() {
    return tomcat ->
        tomcat.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(MOST_LANGUAGES));
  }

  @Bean
  CorsConfigurationSource corsConfigurationSource(HttpProperties settings) {
    CorsConfiguration cors = new CorsConfiguration();
    cors.setAllowedOrigins(settings.allowedOrigins());
    cors.setAllowedMethods(List.of("GET", "POST", "PUT", "DELETE"));
    cors.setAllowedHeaders(
        List.of(
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Last-Event-ID",
            "Receipt"));
    cors.setExposedHeaders(List.of("ETag", "Location", "Retry-After"));
    cors.setMaxAge(Duration.ofHours(1));
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    source.registerCorsConfiguration("/v1/**", cors);
    return source;
  }

  @Bean
  OwnOrigins ownOrigins(Clients clients, HttpProperties settings) {
    return new OwnOrigins(clients, settings.publicAddress());
  }

  /** The security filter chains take the filter of this name: a preflight has no credentials. */
  @Bean
  CorsFilter corsFilter(
      CorsConfigurationSource corsConfigurationSource,
      OwnOrigins ownOrigins,
      ProblemWriter problems) {
    CorsFilter filter = new CorsFilter(corsConfigurationSource);
    filter.setCorsProcessor(new ProblemCors(problems, ownOrigins));
    return filter;
  }

  /** Comes before the filters that refuse a request, so that a page's script can read why. */
  @Bean
  FilterRegistrationBean<CorsFilter> corsFirst(CorsFilter corsFilter) {
    FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(corsFilter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
    return registration;
  }
}
