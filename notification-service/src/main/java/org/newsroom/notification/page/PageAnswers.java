package org.newsroom.notification.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.newsroom.notification.notice.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers with pages that nobody stores, finds by searching, frames or takes a script into. */
@Component
class PageAnswers {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private final Texts texts;

  PageAnswers(Texts texts) {
    this.texts = texts;
  }

  ModelAndView page(HttpServletResponse response, String view, Object page) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
    return new ModelAndView(view).addObject("page", page);
  }

  ModelAndView unknown(HttpServletRequest request, HttpServletResponse response) {
    Locale language = language(request);
    response.setStatus(HttpStatus.NOT_FOUND.value());
    return page(
        response,
        "message",
        MessagePage.of(
            language,
            texts.word("page.unknown.title", language),
            texts.word("page.unknown", language),
            null));
  }

  /** The language of the texts that the browser likes best. */
  static Locale language(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .map(locale -> Texts.spoken(locale.toLanguageTag()))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}
