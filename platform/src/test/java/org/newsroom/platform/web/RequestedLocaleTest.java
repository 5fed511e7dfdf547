package org.newsroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.RequestRejectedException;

class RequestedLocaleTest {

  private static final Locale HEBREW = Locale.forLanguageTag("he");

  private final RequestedLocale locales = new RequestedLocale(Locale.ENGLISH);

  @Test
  void isTheOneThatTheClientPrefers() {
    assertThat(locales.resolveLocale(asking())).isEqualTo(HEBREW);
  }

  @Test
  void isTheUsualOneWhereTheHeaderIsRefused() {
    HttpServletRequest refused =
        new HttpServletRequestWrapper(asking()) {
          @Override
          public String getHeader(String name) {
            throw new RequestRejectedException("not allowed");
          }
        };

    assertThat(locales.resolveLocale(refused)).isEqualTo(Locale.ENGLISH);
  }

  private static HttpServletRequest asking() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v1/none");
    request.addHeader("Accept-Language", "he");
    request.addPreferredLocale(HEBREW);
    return request;
  }
}
