package org.newsroom.article.site;

import jakarta.servlet.http.HttpServletRequest;
import org.newsroom.platform.client.Clients;
import org.newsroom.platform.web.HttpProperties;
import org.springframework.stereotype.Component;

/** The origin at which readers see the website. */
@Component
public class SiteAddress {

  private final HttpProperties http;
  private final Clients clients;

  SiteAddress(HttpProperties http, Clients clients) {
    this.http = http;
    this.clients = clients;
  }

  /** The origin that is configured, else the one that was asked. */
  public String origin(HttpServletRequest request) {
    String configured = http.publicAddress();
    return configured == null ? clients.originOf(request) : configured;
  }
}
