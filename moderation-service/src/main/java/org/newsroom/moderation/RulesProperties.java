package org.newsroom.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.newsroom.moderation.article.SiteProperties;
import org.newsroom.moderation.rules.engine.Site;
import org.newsroom.moderation.rules.engine.UncoveredLanguage;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the rules are applied.
 *
 * @param uncoveredLanguage what becomes of a comment in a language that has no rules
 * @param reservedNames the names with which nobody signs unless the website vouches for the author,
 *     compared by their look; one with a hyphen before it is harmless, although a reserved one is
 *     in it. The website's own name belongs to them without being listed.
 */
@Validated
@ConfigurationProperties("newsroom.rules")
record RulesProperties(
    @DefaultValue("HOLD") UncoveredLanguage uncoveredLanguage,
    @DefaultValue({
          "editor",
          "editors",
          "moderator",
          "moderators",
          "newsroom",
          "admin",
          "administrator",
          "webmaster",
          "редактор",
          "редакция",
          "модератор",
          "администратор",
          "администрация",
          "עורך",
          "העורך",
          "עורכת",
          "העורכת",
          "עורכי האתר",
          "המערכת",
          "מערכת האתר",
          "מערכת החדשות",
          "מנחה הדיון",
          "מנהל האתר",
          "הנהלת האתר",
          "מודרטור",
          "-עורך דין",
          "-עורכת דין",
          "محرر",
          "المحرر",
          "رئيس التحرير",
          "هيئة التحرير",
          "مشرف",
          "المشرف",
          "إدارة الموقع",
          "غرفة الأخبار"
        })
        List<@NotBlank @Size(max = 120) String> reservedNames) {

  /** The website as the rules see it. */
  Site site(SiteProperties site) {
    String language = site.language();
    return new Site(
        uncoveredLanguage,
        Stream.concat(reservedNames.stream(), Stream.of(site.name())).toList(),
        language == null ? List.of() : List.of(language));
  }
}
