package org.newsroom.article.site.error;

import java.util.Map;
import java.util.Set;
import org.newsroom.article.site.Frame;
import org.newsroom.article.site.Language;
import org.newsroom.article.site.SiteProperties;
import org.newsroom.article.site.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Pages that say what is wrong in words for readers, with the way back. */
@Component
class ErrorPages {

  private static final Set<HttpStatus> NAMED =
      Set.of(HttpStatus.BAD_REQUEST, HttpStatus.NOT_FOUND, HttpStatus.GONE);

  private final Templates templates;
  private final SiteProperties site;

  ErrorPages(Templates templates, SiteProperties site) {
    this.templates = templates;
    this.site = site;
  }

  byte[] page(HttpStatus status) {
    Language language = new Language(site.language());
    Frame frame = new Frame(site.name(), language, site.name(), null, null, null, false, null);
    return templates.render(
        "error", language, Map.of("frame", frame, "kind", kind(status), "status", status.value()));
  }

  private static String kind(HttpStatus status) {
    if (NAMED.contains(status)) {
      return String.valueOf(status.value());
    }
    return status.is5xxServerError() ? "unavailable" : "refused";
  }
}
