package org.newsroom.platform.client;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
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
  private static final Pattern WITH_PORT =
      Pattern.compile("\\[([0-9A-Fa-f:.]{2,45})](?::\\d{1,5})?|([0-9.]{7,15}):\\d{1,5}");

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
    List<String> way = wayOf(request);
    return networkOf(way.get(way.size() - 1));
  }

  /** The peer and what stands behind it, as far as trusted proxies tell, the farthest last. */
  private List<String> wayOf(HttpServletRequest request) {
    List<String> way = new ArrayList<>(List.of(request.getRemoteAddr()));
    for (String hop : hops(request)) {
      // Whoever wrote what is no address, it is not one of our proxies.
      if (!isTrusted(way.get(way.size() - 1)) || Network.parse(hop) == null) {
        break;
      }
      way.add(hop);
    }
    return way;
  }

  /**
   * The scheme, host and port that the client has asked for, as a browser writes an origin: {@code
   * https://www.news.example}, without the port that the scheme implies. The outermost of the
   * trusted proxies tells it by {@code X-Forwarded-Proto}, {@code -Host} and {@code -Port}; what it
   * does not tell is taken from the request itself.
   */
  public String originOf(HttpServletRequest request) {
    long proxies = wayOf(request).stream().filter(this::isTrusted).count();
    String scheme = told(request, "X-Forwarded-Proto", proxies, SCHEME);
    String host = told(request, "X-Forwarded-Host", proxies, AUTHORITY);
    String port = told(request, "X-Forwarded-Port", proxies, PORT);
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

  /**
   * The value that the outermost of the trusted proxies gave, if it has the form. Each has added
   * one at the right or has replaced them all: whatever stands further left is the client's own
   * claim.
   */
  private static @Nullable String told(
      HttpServletRequest request, String name, long proxies, Pattern form) {
    List<String> values = values(request, name);
    if (proxies == 0 || values.isEmpty()) {
      return null;
    }
    String outermost = values.get((int) Math.min(proxies, values.size()) - 1);
    return form.matcher(outermost).matches() ? outermost : null;
  }

  private static List<String> hops(HttpServletRequest request) {
    return values(request, "X-Forwarded-For").stream().map(Clients::withoutPort).toList();
  }

  private static String withoutPort(String hop) {
    Matcher matcher = WITH_PORT.matcher(hop);
    return matcher.matches() ? matcher.replaceFirst("$1$2") : hop;
  }

  /** What a list's headers say together, from the right. */
  private static List<String> values(HttpServletRequest request, String name) {
    List<String> values = new ArrayList<>();
    Collections.list(request.getHeaders(name))
        .forEach(header -> Collections.addAll(values, header.split(",", -1)));
    Collections.reverse(values);
    return values.stream().limit(MOST_HOPS).map(String::strip).toList();
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
