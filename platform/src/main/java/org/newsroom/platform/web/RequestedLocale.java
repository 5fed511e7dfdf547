package org.newsroom.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language that a client asks for. One who asks for it in signs that no header may have asked
 * for none: what is answered to the request is not this header's to decide.
 */
final class RequestedLocale extends AcceptHeaderLocaleResolver {

  private final Locale usual;

  /**
   * A client that asks for none gets the usual one: that of the settings, or else the machine's.
   */
  RequestedLocale(@Nullable Locale setting) {
    setDefaultLocale(setting);
    this.usual = setting == null ? Locale.getDefault() : setting;
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    try {
      return super.resolveLocale(request);
    } catch (RequestRejectedException e) {
      return usual;
    }
  }
}
