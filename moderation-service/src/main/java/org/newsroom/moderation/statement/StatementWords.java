package org.newsroom.moderation.statement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of statements, in the languages of the notices to readers. */
final class StatementWords {

  static final List<Locale> LANGUAGES =
      Stream.of("en", "he", "ru", "ar").map(Locale::forLanguageTag).toList();

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

  StatementWords() {
    bundle.setBasename("statements");
    bundle.setDefaultEncoding("UTF-8");
    bundle.setFallbackToSystemLocale(false);
  }

  /** The language in which somebody who asks for that one is answered. */
  static Locale spoken(String languageTag) {
    String asked = Locale.forLanguageTag(languageTag).getLanguage();
    return LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(asked))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  String word(Locale language, String key, Object... parts) {
    return bundle.getMessage(key, parts, language);
  }

  /** The whole of a statement as plain text, a line for each of its parts. */
  String text(Statement says, Locale language) {
    Statement.Facts facts = says.facts();
    List<String> lines = new ArrayList<>();
    lines.add(word(language, "title"));
    lines.add(word(language, "about", time(facts.submittedAt()), facts.articleTitle()));
    lines.add(word(language, "decision." + says.decision()));
    lines.add(word(language, "scope", time(says.since())));
    lines.add(word(language, "reason." + facts.reason()));
    if (facts.message() != null) {
      lines.add(word(language, "message", facts.message()));
    }
    lines.add(word(language, "source." + facts.source()));
    lines.add(word(language, says.automated().decision() ? "decided.RULES" : "decided.EDITOR"));
    lines.add(word(language, "ground." + says.ground().kind(), says.ground().reference()));
    lines.add(says.ground().explanation());
    lines.add(word(language, "redress", String.valueOf(says.redress().appealWithinMonths())));
    lines.add(word(language, "redress.other"));
    return String.join("\n", lines);
  }

  private static String time(Instant at) {
    return MINUTE.format(at);
  }
}
