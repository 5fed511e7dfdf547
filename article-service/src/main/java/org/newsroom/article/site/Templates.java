package org.newsroom.article.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The templates below {@code resources/pages}, with their words in one file a language. The engine
 * is this service's own, so that others on the same class path are left as they are.
 */
@Component
public class Templates {

  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  Templates() {
    ClassLoaderTemplateResolver files =
        new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
    files.setPrefix("pages/");
    files.setSuffix(".html");
    files.setTemplateMode(TemplateMode.HTML);
    files.setCharacterEncoding(StandardCharsets.UTF_8.name());
    engine.setTemplateResolver(files);
    engine.setTemplateEngineMessageSource(words());
  }

  private static ResourceBundleMessageSource words() {
    ResourceBundleMessageSource words = new ResourceBundleMessageSource();
    words.setBasename("pages/words");
    words.setDefaultEncoding(StandardCharsets.UTF_8.name());
    words.setFallbackToSystemLocale(false);
    return words;
  }

  /** The template with the model, its words in the language of the interface. */
  public byte[] render(String template, Language language, Map<String, Object> model) {
    return engine
        .process(template, new Context(language.ofInterface().locale(), model))
        .getBytes(StandardCharsets.UTF_8);
  }
}
