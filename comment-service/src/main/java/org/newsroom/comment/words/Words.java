package org.newsroom.comment.words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The words and pages below {@code resources/comment-pages}, one file of words a language. The
 * engine is this service's own, so that others on the same class path are left as they are.
 */
@Component
public class Words {

  private static final List<Locale> SPOKEN =
      List.of(
          Locale.ENGLISH,
          Locale.forLanguageTag("he"),
          Locale.forLanguageTag("ru"),
          Locale.forLanguageTag("ar"));

  private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();
  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  Words() {
    words.setBasename("comment-pages/words");
    words.setDefaultEncoding(StandardCharsets.UTF_8.name());
    words.setFallbackToSystemLocale(false);
    ClassLoaderTemplateResolver files =
        new ClassLoaderTemplateResolver(Words.class.getClassLoader());
    files.setPrefix("comment-pages/");
    files.setSuffix(".html");
    files.setTemplateMode(TemplateMode.HTML);
    files.setCharacterEncoding(StandardCharsets.UTF_8.name());
    engine.setTemplateResolver(files);
    engine.setTemplateEngineMessageSource(words);
  }

  /**
   * The language to speak with whoever asked for that one: it, if it is spoken here, or English.
   */
  public Locale spoken(@Nullable String tag) {
    Locale wanted = tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    return SPOKEN.stream()
        .filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage()))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  /** How the language runs: {@code ltr} or {@code rtl}. */
  public static String direction(Locale spoken) {
    return spoken.getLanguage().equals("he") || spoken.getLanguage().equals("ar") ? "rtl" : "ltr";
  }

  /** The words of that key, with what they leave open. */
  public String of(String key, Locale spoken, Object... open) {
    return words.getMessage(key, open, spoken);
  }

  /** The page of that name with the model, escaped where it is shown. */
  public byte[] page(String name, Locale spoken, Map<String, Object> model) {
    return engine.process(name, new Context(spoken, model)).getBytes(StandardCharsets.UTF_8);
  }
}
