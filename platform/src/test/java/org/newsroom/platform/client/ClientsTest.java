package org.newsroom.platform.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientsTest {

  private final Clients clients = new Clients(List.of("10.0.0.0/8", "fd00::/8", "192.0.2.7"));

  private static MockHttpServletRequest from(String peer, String... forwardedFor) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(peer);
    for (String header : forwardedFor) {
      request.addHeader("X-Forwarded-For", header);
    }
    return request;
  }

  @ParameterizedTest
  @CsvSource({
    "198.51.100.1, 203.0.113.9, 198.51.100.1",
    "10.1.2.3, 203.0.113.9, 203.0.113.9",
    "10.1.2.3, '1.1.1.1, 203.0.113.9', 203.0.113.9",
    "10.1.2.3, '1.1.1.1, 203.0.113.9, 10.9.9.9', 203.0.113.9",
    "192.0.2.7, '203.0.113.9,10.0.0.1 ', 203.0.113.9",
    "10.1.2.3, '1.1.1.1, evil.example, 10.9.9.9', 10.9.9.9",
    "10.1.2.3, 'unknown', 10.1.2.3",
    "10.1.2.3, '', 10.1.2.3",
    "10.1.2.3, '10.0.0.5, 10.0.0.6', 10.0.0.5",
    "fd00::1, '2001:db8:1:2:3:4:5:6', 2001:db8:1:2::/64",
    "2001:db8:1:2:ffff::1, '', 2001:db8:1:2::/64",
    "::ffff:198.51.100.1, '', 198.51.100.1",
    "::1, '', 0:0:0:0::/64",
    "not-an-address, 1.1.1.1, unknown",
  })
  void tellsTheNearestAddressThatIsNoTrustedProxy(String peer, String header, String network) {
    assertThat(clients.networkOf(from(peer, header))).isEqualTo(new Network(network));
  }

  @Test
  void readsSeveralHeadersAsOne() {
    assertThat(clients.networkOf(from("10.0.0.1", "1.1.1.1", "203.0.113.9", "10.0.0.2")))
        .isEqualTo(new Network("203.0.113.9"));
  }

  @Test
  void trustsNobodyByDefault() {
    assertThat(new Clients(List.of()).networkOf(from("10.0.0.1", "203.0.113.9")))
        .isEqualTo(new Network("10.0.0.1"));
  }

  @Test
  void doesNotWalkEndlessChains() {
    assertThat(clients.networkOf(from("10.0.0.1", "1.1.1.1" + ", 10.0.0.2".repeat(2_000))))
        .isEqualTo(new Network("10.0.0.2"));
  }
}
