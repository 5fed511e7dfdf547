package org.newsroom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The edge of every service must stand whatever bytes come, to each of its calls: it refuses them
 * with 4xx and says why in problem details (its pages, in a page), and writes one bounded line
 * about it at most, below ERROR. It believes what is told of a client by trusted proxies alone,
 * even where Boot would have Tomcat believe any neighbour. Used by a {@link ServiceTest} with
 * settings of its own, since it uses up what one client may ask.
 */
@ExtendWith(OutputCaptureExtension.class)
@Import(SeenClients.class)
@TestPropertySource(
    properties = {
      "spring.main.cloud-platform=kubernetes",
      "newsroom.clients.trusted-proxies=" + EdgeContract.PROXY
    })
public abstract class EdgeContract {

  static final String PROXY = "127.0.0.1";

  private static final int TRIES = 1_000;
  private static final int LONGEST_LINE = 2_000;
  private static final String GO_ON = "^HTTP/1.1 100 \r\n\r\n";
  private static final int PATIENCE_MILLIS = 30_000;

  /** The first line of a request of HTTP/0.9: two words. */
  private static final Pattern OLDEST = Pattern.compile("\\S+[ \\t]+\\S*\\r?\\n");

  private static final List<String> BEYOND =
      List.of("/v1/nothing", "/elsewhere", "/actuator/env", "/");

  @LocalServerPort private int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping calls;

  @Test
  @DisplayName("whatever bytes come, the answer is a refusal with problem details")
  void refusesWhateverBytesCome(CapturedOutput output) throws IOException {
    long seed = new Random().nextLong();
    HostileRequests requests = new HostileRequests(new Random(seed), paths());
    List<String> unsound = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      String request = requests.next();
      String answer = answer(request).replaceFirst(GO_ON, "");
      if (!isSound(request, answer)) {
        unsound.add(clipped(request) + "\n→ " + clipped(answer));
      }
    }

    assertThat(unsound).as("Answers of seed %d", seed).isEmpty();
    List<String> log = output.getAll().lines().toList();
    assertThat(log.stream().filter(line -> line.contains("-exec-")))
        .as("Log of seed %d", seed)
        .hasSizeLessThanOrEqualTo(TRIES)
        .noneMatch(line -> line.contains(" ERROR "));
    assertThat(log.stream().filter(line -> line.length() > LONGEST_LINE)).isEmpty();
    assertThat(log.stream().filter(line -> line.startsWith("\tat org.apache."))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "/json", "text/html;q=x", "text/html, application"})
  @DisplayName("a client that accepts what is no list of types is told so, whatever call it makes")
  void refusesWhatIsNoListOfTypes(String accept) throws IOException {
    for (String path : paths().stream().filter(path -> path.startsWith("/v1/")).toList()) {
      String call = path.replaceAll("\\{[^}]*}", "a");
      String request =
          "GET " + call + "?cursor=! HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept: ";

      assertThat(answer(request + accept + "\r\n\r\n"))
          .as(path)
          .startsWith("HTTP/1.1 406 ")
          .contains("application/problem+json", "not-acceptable");
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // peer | X-Forwarded-For | -Proto | -Host | network | origin
        "127.0.0.1 | - | - | - | 127.0.0.1 | http://a:81",
        "127.0.0.1 | 203.0.113.9 | https | www.news.example | 203.0.113.9 | https://www.news.example",
        "127.0.0.1 | 1.1.1.1, 203.0.113.9 | http, https | x, b:8443 | 203.0.113.9 | https://b:8443",
        "127.0.0.1 | [2001:db8:1:2::7]:4711 | https | [::1]:8443 | 2001:db8:1:2::/64 | https://[::1]:8443",
        "127.0.0.1 | unknown | javascript | <script> | 127.0.0.1 | http://a:81",
        "127.0.0.2 | 203.0.113.9 | https | www.news.example | 127.0.0.2 | http://a:81",
      })
  @DisplayName("only a trusted proxy tells whose a request is, and where readers see the site")
  void believesTrustedProxiesAlone(
      String peer, String address, String scheme, String host, String network, String origin)
      throws IOException {
    String told =
        header("X-Forwarded-For", address)
            + header("X-Forwarded-Proto", scheme)
            + header("X-Forwarded-Host", host);

    String own = answer(peer, told + header("Origin", origin));

    assertThat(own)
        .contains(header(SeenClients.NETWORK, network), header(SeenClients.SITE, origin))
        .doesNotContain("origin-not-allowed");
    for (String foreign : List.of(origin + "0", "https://evil.example", "null")) {
      assertThat(answer(peer, told + header("Origin", foreign))).contains("origin-not-allowed");
    }
  }

  private static String header(String name, String value) {
    return value == null ? "" : name + ": " + value + "\r\n";
  }

  private String answer(String peer, String headers) throws IOException {
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(peer, 0));
      socket.connect(new InetSocketAddress(PROXY, port));
      return answer(
          socket,
          "POST /v1/nothing HTTP/1.1\r\nHost: a:81\r\nConnection: close\r\n" + headers + "\r\n");
    }
  }

  private List<String> paths() {
    Stream<String> own =
        calls.getHandlerMethods().keySet().stream()
            .flatMap(call -> call.getPatternValues().stream())
            .sorted();
    return Stream.concat(own, BEYOND.stream()).distinct().toList();
  }

  /** The request is sent, and that nothing more comes; the answer is all that comes back. */
  private String answer(String request) throws IOException {
    try (Socket socket = new Socket(PROXY, port)) {
      return answer(socket, request);
    }
  }

  private static String answer(Socket socket, String request) throws IOException {
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    socket.shutdownOutput();
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /**
   * A coding of the body that HTTP does not have is 501 by HTTP's own words. Tomcat hangs up
   * without one over a form that breaks off. HTTP/0.9, whose requests name no version, has neither
   * status nor head.
   */
  private static boolean isSound(String request, String answer) {
    if (answer.isEmpty() && request.contains(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
      return true;
    }
    if (OLDEST.matcher(request).lookingAt()) {
      return true;
    }
    if (!answer.matches("(?s)HTTP/1.1 (?:[234]\\d\\d|501)\\b.*")) {
      return false;
    }
    if (answer.charAt("HTTP/1.1 ".length()) < '4' || request.startsWith("HEAD")) {
      return true;
    }
    String head = answer.split("\r\n\r\n", 2)[0].toLowerCase(Locale.ROOT);
    return head.contains("content-type: application/problem+json")
        || head.contains("content-type: text/html") && !isOfApi(request);
  }

  private static String clipped(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_LINE));
  }

  private static boolean isOfApi(String request) {
    String[] line = request.split(" ", 3);
    return line.length < 2 || line[1].startsWith("/v1/") || line[1].startsWith("/actuator/");
  }
}
