package org.newsroom.platform.client;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Tells who a client is and where it believes to be: the network that a request comes from, and the
 * origin that its page has if it is one of ours, past the proxies that the site itself runs. The
 * headers of nobody else are believed.
 */
public final class Clients {

  private static final int MOST_HOPS = 20;
  private static final Pattern SCHEME = Pattern.compile("(?i)https?");
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:[0-9A-Za-z._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{1,5})?");
  private static final Pattern PORT = Pattern.compile("\\d{1,5}");
  private static final Pattern PORT_AT_END = Pattern.compile(":\\d+$");

  private final List<IpAddressMatcher> trusted;

  /** Believes the proxies of these addresses or CIDR ranges. */
  public Clients(List<String> trustedProxies) {
    this.trusted = trustedProxies.stream().map(IpAddressMatcher::new).toList();
  }

  /**
   * The nearest address that is no trusted proxy. Whatever stands left of it in {@code
   * X-Forwarded-For} is the client's own claim.
   */
  public Network networkOf(HttpServletRequest request) {
    String peer = request.getRemoteAddr();
    if (trusted.isEmpty() || !isTrusted(peer)) {
      return networkOf(peer);
    }
    String nearest = peer;
    for (String hop : hops(request)) {
      if (Network.parse(hop) == null) {
        // Whoever wrote this, it is not one of our proxies.
        break;
      }
      nearest = hop;
      if (!isTrusted(hop)) {
        break;
      }
    }
    return networkOf(nearest);
  }

  /**
   * The scheme, host and port that the client has asked for, as a browser writes an origin: {@code
   * https://www.news.example}, without the port that the scheme implies. Trusted proxies tell it by
   * {@code X-Forwarded-Proto}, {@code -Host} and {@code -Port}; what they do not tell is taken from
   * the request itself.
   */
  public String originOf(HttpServletRequest request) {
    boolean proxied = !trusted.isEmpty() && isTrusted(request.getRemoteAddr());
    String scheme = proxied ? told(request, "X-Forwarded-Proto", SCHEME) : null;
    String host = proxied ? told(request, "X-Forwarded-Host", AUTHORITY) : null;
    String port = proxied ? told(request, "X-Forwarded-Port", PORT) : null;
    String header = request.getHeader("Host");
    String authority = host != null ? host : header == null ? request.getServerName() : header;
    if (port != null && !PORT_AT_END.matcher(authority).find()) {
      authority += ":" + port;
    }
    return normal((scheme == null ? request.getScheme() : scheme) + "://" + authority);
  }

  /**
   * Whether two origins are one: compared without regard to case, and to a port that the scheme
   * implies anyway.
   */
  public static boolean isSame(String origin, String other) {
    return normal(origin).equals(normal(other));
  }

  private static String normal(String origin) {
    String lower = origin.toLowerCase(Locale.ROOT);
    String implied = lower.startsWith("https:") ? ":443" : ":80";
    return lower.endsWith(implied) ? lower.substring(0, lower.length() - implied.length()) : lower;
  }

  /** The first value, which the outermost proxy gave, if it has the form. */
  private static @Nullable String told(HttpServletRequest request, String name, Pattern form) {
    String header = request.getHeader(name);
    String first = header == null ? "" : header.split(",", 2)[0].strip();
    return form.matcher(first).matches() ? first : null;
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
