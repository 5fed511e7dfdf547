package org.newsroom.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * Gives each new context of a {@link ServiceTest} an {@link Isolation}, and looks at its answers.
 */
final class IsolationCustomizerFactory implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    return TestContextAnnotationUtils.hasAnnotation(testClass, ServiceTest.class)
        ? new Isolated()
        : null;
  }

  /** Equal to every other, so that tests with the same settings share a context. */
  private record Isolated() implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      new Isolation().initialize(context);
      FilterRegistrationBean<ConformanceFilter> conformance =
          new FilterRegistrationBean<>(new ConformanceFilter());
      conformance.setOrder(Ordered.HIGHEST_PRECEDENCE);
      context.getBeanFactory().registerSingleton("conformance", conformance);
    }
  }
}
