package org.newsroom.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.client.Clients;

/**
 * Tells the origins of the site's own pages: the address that the client has asked for, as trusted
 * proxies tell it, and {@code newsroom.http.public-address}.
 */
public final class OwnOrigins {

  private final Clients clients;
  private final @Nullable String publicAddress;

  /**
   * Takes the pages of these addresses for the site's own.
   *
   * @param publicAddress where readers see the site, if proxies do not tell it
   */
  public OwnOrigins(Clients clients, @Nullable String publicAddress) {
    this.clients = clients;
    this.publicAddress = publicAddress;
  }

  /** Whether a page of the origin is one of the site's own. */
  public boolean include(String origin, HttpServletRequest request) {
    return Clients.isSame(origin, clients.originOf(request))
        || publicAddress != null && Clients.isSame(origin, publicAddress);
  }

  /** The origin at which the reader sees the site: the one that is set, else the one asked for. */
  public String siteOf(HttpServletRequest request) {
    return publicAddress == null ? clients.originOf(request) : publicAddress;
  }
}
