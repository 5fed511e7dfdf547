package org.newsroom.moderation.alert;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the internet from those of a network's own, which somebody outside it must not
 * reach by way of this service (server-side request forgery). The ranges are those that IANA's
 * special-purpose registries do not call globally reachable.
 */
final class PublicAddresses {

  private static final List<Range> NOT_PUBLIC =
      List.of(
          Range.of("0.0.0.0", 8),
          Range.of("10.0.0.0", 8),
          Range.of("100.64.0.0", 10),
          Range.of("127.0.0.0", 8),
          Range.of("169.254.0.0", 16),
          Range.of("172.16.0.0", 12),
          Range.of("192.0.0.0", 24),
          Range.of("192.0.2.0", 24),
          Range.of("192.88.99.0", 24),
          Range.of("192.168.0.0", 16),
          Range.of("198.18.0.0", 15),
          Range.of("198.51.100.0", 24),
          Range.of("203.0.113.0", 24),
          Range.of("224.0.0.0", 3));

  /** All of the internet that is in use; the rest is reserved, local or multicast. */
  private static final Range GLOBAL_UNICAST = Range.of("2000::", 3);

  /** Teredo and others, documentation, and 6to4, which hides an IPv4 address. */
  private static final List<Range> SPECIAL =
      List.of(
          Range.of("2001::", 23),
          Range.of("2001:db8::", 32),
          Range.of("2002::", 16),
          Range.of("3fff::", 20));

  private PublicAddresses() {}

  /** Whether it is an address of the internet. An IPv4 address within an IPv6 one is none. */
  static boolean contain(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return NOT_PUBLIC.stream().noneMatch(range -> range.has(bytes));
    }
    return GLOBAL_UNICAST.has(bytes) && SPECIAL.stream().noneMatch(range -> range.has(bytes));
  }

  private record Range(InetAddress first, int bits) {

    /** The first address is a literal, so that nobody is asked for it. */
    static Range of(String first, int bits) {
      try {
        return new Range(InetAddress.getByName(first), bits);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(first, e);
      }
    }

    boolean has(byte[] address) {
      byte[] network = first.getAddress();
      int whole = bits / 8;
      int mask = 0xFF << (8 - bits % 8) & 0xFF;
      return network.length == address.length
          && Arrays.equals(network, 0, whole, address, 0, whole)
          && (bits % 8 == 0 || (network[whole] & mask) == (address[whole] & mask));
    }
  }
}
