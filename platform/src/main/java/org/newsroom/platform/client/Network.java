package org.newsroom.platform.client;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that one client is taken to hold: an IPv4 address, or the /64 of an IPv6 address,
 * because a household gets at least that many.
 *
 * @param name the IPv4 address, or the first half of the IPv6 address followed by {@code ::/64}
 */
public record Network(String name) {

  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");

  static Network of(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == 4) {
      return new Network(address.getHostAddress());
    }
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 8; i += 2) {
      int group = (bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF;
      name.append(Integer.toHexString(group)).append(':');
    }
    return new Network(name.append(":/64").toString());
  }

  /** Reads a literal address, or gives null when it is none; no name server is ever asked. */
  static @Nullable InetAddress parse(String literal) {
    boolean ipv6 = literal.indexOf(':') >= 0;
    if (!(ipv6 ? IPV6 : IPV4).matcher(literal).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
