package org.newsroom.moderation.alert;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Looks a host up once for each connection, which then goes to an address that was checked: a name
 * that is asked for again could mean another one.
 */
final class CheckedNames implements DnsResolver {

  private final DnsResolver names;
  private final boolean allowPrivate;

  CheckedNames(boolean allowPrivate) {
    this(SystemDefaultDnsResolver.INSTANCE, allowPrivate);
  }

  CheckedNames(DnsResolver names, boolean allowPrivate) {
    this.names = names;
    this.allowPrivate = allowPrivate;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = names.resolve(host);
    if (!allowPrivate && !Stream.of(found).allMatch(PublicAddresses::contain)) {
      throw new PrivateAddressException();
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** The host is in a network of its own. */
  static final class PrivateAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    PrivateAddressException() {
      super("the webhook is in a private network, and newsroom.alerts.allow-private is not set");
    }
  }
}
