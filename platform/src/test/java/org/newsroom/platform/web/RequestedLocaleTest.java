package org.newsroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.StrictHttpFirewall;

class RequestedLocaleTest {

  private final RequestedLocale locales = new RequestedLocale();
  private final StrictHttpFirewall firewall = new StrictHttpFirewall();

  @Test
  void isTheOneThatTheClientPrefers() {
    assertThat(asked("he, en;q=0.5")).isEqualTo(Locale.forLanguageTag("he"));
  }

  @Test
  void isNobodysWhereTheHeaderIsRefused() {
    assertThat(asked("\"\u00d0\u0085")).isEqualTo(Locale.getDefault());
  }

  private Locale asked(String header) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v1/none");
    request.addHeader("Accept-Language", header);
    request.addPreferredLocale(Locale.forLanguageTag("he"));
    return locales.resolveLocale(firewall.getFirewalledRequest(request));
  }
}
