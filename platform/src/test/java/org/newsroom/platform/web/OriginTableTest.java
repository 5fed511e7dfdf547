package org.newsroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsroom.platform.client.Clients;
import org.newsroom.platform.client.Network;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.cors.CorsConfiguration;
import tools.jackson.databind.json.JsonMapper;

/**
 * Wherever a service stands, one place tells whose a request is, of which origin the site's own
 * pages are, and to which address links lead.
 */
class OriginTableTest {

  private static final String FOR = "X-Forwarded-For: ";
  private static final String PROTO = "X-Forwarded-Proto: ";
  private static final String HOST = "X-Forwarded-Host: ";
  private static final String PORT = "X-Forwarded-Port: ";

  private static final String READER = "203.0.113.9";
  private static final String STRANGER = "198.51.100.1";
  private static final String GATEWAY = "10.0.0.1";
  private static final String NEWS = "https://www.news.example";

  private final Clients clients = new Clients(List.of("10.0.0.0/8", "fd00::/8"));

  static Stream<Arguments> table() {
    return Stream.of(
        row("a bare port", READER, "localhost:8081", "", READER, "http://localhost:8081"),
        row("the port that HTTP implies", READER, "a.example:80", "", READER, "http://a.example"),
        row(
            "a bare port, IPv6",
            "2001:db8::1",
            "[::1]:80",
            "",
            "2001:db8:0:0::/64",
            "http://[::1]"),
        row("a trusted proxy", "10.0.0.1", "comments:8081", told(), READER, NEWS),
        row("a trusted proxy, IPv6", "fd00::1", "comments:8081", told(), READER, NEWS),
        row("TLS ends outside", GATEWAY, "www.news.example", PROTO + "https", GATEWAY, NEWS),
        row(
            "TLS ends outside, at a port of its own",
            GATEWAY,
            "comments:8081",
            told() + ";" + PORT + "8443",
            READER,
            NEWS + ":8443"),
        row(
            "a host that is told with its port",
            GATEWAY,
            "comments:8081",
            PROTO + "https;" + PORT + "443;" + HOST + "www.news.example:8443",
            GATEWAY,
            NEWS + ":8443"),
        row(
            "a peer that is not trusted",
            STRANGER,
            "a.example",
            told(),
            STRANGER,
            "http://a.example"),
        row(
            "two trusted proxies that add",
            GATEWAY,
            "comments:8081",
            "X-Forwarded-For: 203.0.113.9, 10.0.0.2;X-Forwarded-Proto: https, http;"
                + "X-Forwarded-Host: www.news.example, inner:80;X-Forwarded-Port: 443, 80",
            READER,
            NEWS),
        row(
            "two trusted proxies of which the inner one replaces",
            GATEWAY,
            "comments:8081",
            "X-Forwarded-For: 203.0.113.9, 10.0.0.2;X-Forwarded-Proto: https;"
                + "X-Forwarded-Host: www.news.example",
            READER,
            NEWS),
        row(
            "a client's claims left of what a trusted proxy adds",
            GATEWAY,
            "comments:8081",
            "X-Forwarded-For: 127.0.0.1, 203.0.113.9;X-Forwarded-Proto: http, https;"
                + "X-Forwarded-Host: evil.example, www.news.example;X-Forwarded-Port: 81, 443",
            READER,
            NEWS),
        row(
            "a client's claims in a header of their own",
            GATEWAY,
            "comments:8081",
            "X-Forwarded-For: 127.0.0.1;X-Forwarded-For: 203.0.113.9;X-Forwarded-Proto: http;"
                + "X-Forwarded-Proto: https;X-Forwarded-Host: evil.example;"
                + "X-Forwarded-Host: www.news.example",
            READER,
            NEWS),
        row(
            "a client that claims to be a proxy",
            GATEWAY,
            "comments:8081",
            "X-Forwarded-For: 203.0.113.9, 198.51.100.1",
            STRANGER,
            "http://comments:8081"),
        row(
            "IPv4 with a port",
            GATEWAY,
            "a.example",
            FOR + READER + ":4711",
            READER,
            "http://a.example"),
        row(
            "IPv6 in brackets",
            GATEWAY,
            "a.example",
            FOR + "[2001:db8:1:2::7]",
            "2001:db8:1:2::/64",
            "http://a.example"),
        row(
            "IPv6 in brackets, with a port",
            GATEWAY,
            "a.example",
            FOR + "[2001:db8:1:2::7]:4711;" + HOST + "[2001:db8::1]:8080;" + PORT + "80",
            "2001:db8:1:2::/64",
            "http://[2001:db8::1]:8080"),
        row("no address", GATEWAY, "a.example", FOR + "unknown", GATEWAY, "http://a.example"),
        row("a name", GATEWAY, "a.example", FOR + "evil.example", GATEWAY, "http://a.example"),
        row(
            "half an address",
            GATEWAY,
            "a.example",
            FOR + "203.0.113.9, [2001:db8::1",
            GATEWAY,
            "http://a.example"),
        row(
            "empty headers",
            GATEWAY,
            "a.example",
            FOR + ";" + PROTO + ";" + HOST,
            GATEWAY,
            "http://a.example"),
        row(
            "malformed headers",
            GATEWAY,
            "a.example",
            "X-Forwarded-For: ,;X-Forwarded-Proto: javascript;X-Forwarded-Host: <script>;"
                + "X-Forwarded-Port: x",
            GATEWAY,
            "http://a.example"),
        row(
            "signs that would end a header",
            GATEWAY,
            "a.example",
            PROTO + "https\r\nX: y;" + HOST + "www.news.example/path",
            GATEWAY,
            "http://a.example"));
  }

  private static Arguments row(
      String name, String peer, String host, String headers, String network, String origin) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/v1/comments");
    request.setRemoteAddr(peer);
    request.addHeader("Host", host);
    for (String header : headers.split(";")) {
      if (!header.isEmpty()) {
        request.addHeader(header.split(": ", 2)[0], header.split(": ", 2)[1]);
      }
    }
    return arguments(Named.of(name, request), network, origin);
  }

  private static String told() {
    return FOR + READER + ";" + PROTO + "https;" + HOST + "www.news.example";
  }

  @ParameterizedTest
  @MethodSource("table")
  void tellsTheClient(MockHttpServletRequest request, String network) {
    assertThat(clients.networkOf(request)).isEqualTo(new Network(network));
  }

  @ParameterizedTest
  @MethodSource("table")
  void tellsThePagesOfTheSite(MockHttpServletRequest request, String network, String origin)
      throws IOException {
    assertThat(isTaken(request, null, origin)).isTrue();
    assertThat(isTaken(request, null, origin + "0")).isFalse();
    assertThat(isTaken(request, null, "https://evil.example")).isFalse();
    assertThat(isTaken(request, null, "http://127.0.0.1")).isFalse();
    assertThat(isTaken(request, null, "null")).isFalse();
    assertThat(isTaken(request, null, "https://partner.example")).isTrue();
  }

  @ParameterizedTest
  @MethodSource("table")
  void takesPagesOfThePublicAddressWhateverIsTold(
      MockHttpServletRequest request, String network, String origin) throws IOException {
    assertThat(isTaken(request, "https://public.example", "https://public.example")).isTrue();
    assertThat(isTaken(request, "https://public.example", "https://PUBLIC.example:443")).isTrue();
    assertThat(isTaken(request, "https://public.example", "http://public.example")).isFalse();
    assertThat(isTaken(request, "https://public.example", origin)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("table")
  void leadsLinksToTheSite(MockHttpServletRequest request, String network, String origin) {
    assertThat(own(null).siteOf(request)).isEqualTo(origin);
    assertThat(own("https://public.example").siteOf(request)).isEqualTo("https://public.example");
  }

  private boolean isTaken(MockHttpServletRequest request, @Nullable String address, String origin)
      throws IOException {
    request.removeHeader("Origin");
    request.addHeader("Origin", origin);
    CorsConfiguration others = new CorsConfiguration();
    others.setAllowedOrigins(List.of("https://partner.example"));
    others.setAllowedMethods(List.of("POST"));
    MockHttpServletResponse response = new MockHttpServletResponse();
    boolean goesOn =
        new ProblemCors(new ProblemWriter(new JsonMapper()), own(address))
            .processRequest(others, request, response);
    assertThat(response.getStatus()).isEqualTo(goesOn ? 200 : 403);
    assertThat(response.getHeaders("Vary")).contains("Origin");
    return goesOn;
  }

  private OwnOrigins own(@Nullable String publicAddress) {
    return new OwnOrigins(clients, publicAddress);
  }
}
