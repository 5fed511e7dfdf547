package org.newsroom.comment.client;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Tells which network a request comes from, past the proxies that the site itself runs. */
public final class Clients {

  private static final int MOST_HOPS = 20;

  private final List<IpAddressMatcher> trusted;

  Clients(List<String> trustedProxies) {
    this.trusted = trustedProxies.stream().map(IpAddressMatcher::new).toList();
  }

  /**
   * The network of the nearest address that is no trusted proxy. Whatever stands left of that
   * address in {@code X-Forwarded-For} is the client's own claim.
   */
  public Network networkOf(HttpServletRequest request) {
    String peer = request.getRemoteAddr();
    if (trusted.isEmpty() || !isTrusted(peer)) {
      return networkOf(peer);
    }
    String nearest = peer;
    for (String hop : hops(request)) {
      if (Network.parse(hop) == null) {
        // None of our proxies has written this.
        break;
      }
      nearest = hop;
      if (!isTrusted(hop)) {
        break;
      }
    }
    return networkOf(nearest);
  }

  private static List<String> hops(HttpServletRequest request) {
    List<String> hops = new ArrayList<>();
    Collections.list(request.getHeaders("X-Forwarded-For"))
        .forEach(header -> Collections.addAll(hops, header.split(",", -1)));
    Collections.reverse(hops);
    return hops.stream().limit(MOST_HOPS).map(String::strip).toList();
  }

  private boolean isTrusted(String address) {
    return Network.parse(address) != null
        && trusted.stream().anyMatch(proxies -> proxies.matches(address));
  }

  private static Network networkOf(@Nullable String address) {
    InetAddress parsed = address == null ? null : Network.parse(address);
    return parsed == null ? new Network("unknown") : Network.of(parsed);
  }
}
