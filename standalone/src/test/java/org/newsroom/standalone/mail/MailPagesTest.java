package org.newsroom.standalone.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.embedded.FreePort;

class MailPagesTest {

  private static final String OLDER = "20260102T030405.006-9";
  private static final String NEWER = "20260102T030405.006-10";
  private static final String MULTIPART =
      """
      From: comments@newsroom.test
      To: Ada <ada@example.org>
      Subject: =?UTF-8?B?16nXnNeV150=?= <script>alert(1)</script>
      Date: Fri, 2 Jan 2026 03:04:05 +0000
      List-Unsubscribe: <http://localhost:8080/unsubscribe/t>
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="b"

      --b
      Content-Type: text/plain; charset=UTF-8
      Content-Transfer-Encoding: base64

      16nXnNeV150gPGI+
      --b
      Content-Type: text/html; charset=UTF-8

      <html><head></head><body><script>alert(2)</script><p>Your comment</p></body></html>
      --b--
      """;
  private static final String PLAIN =
      """
      To: Bo <bo@example.org>
      Subject: Received
      Content-Type: text/plain; charset=no-such-charset

      The comment was sent successfully.
      """;

  @TempDir private Path directory;
  private Undertow server;
  private int port;

  @BeforeEach
  void start() throws IOException {
    put(OLDER, PLAIN);
    put(NEWER, MULTIPART);
    port = FreePort.next();
    server =
        Undertow.builder()
            .addHttpListener(port, "127.0.0.1")
            .setHandler(new MailPages(directory))
            .build();
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void listTheNewestFirst() throws Exception {
    String page = get("/mails").body();

    assertThat(page)
        .contains("שלום &lt;script&gt;alert(1)&lt;/script&gt;", "Ada &lt;ada@example.org&gt;")
        .doesNotContain("<script");
    assertThat(page.indexOf(NEWER)).isPositive().isLessThan(page.indexOf(OLDER));
  }

  @Test
  void showAMailsPartsAndHeaders() throws Exception {
    HttpResponse<String> page = get("/mails/" + NEWER);

    assertThat(page.body())
        .contains("<pre dir=\"auto\">שלום &lt;b&gt;", "/mails/" + NEWER + "/html", "sandbox=")
        .contains("<dt>List-Unsubscribe</dt>")
        .doesNotContain("<script");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'");
  }

  @Test
  void showTheHtmlWhereNothingRuns() throws Exception {
    HttpResponse<String> part = get("/mails/" + NEWER + "/html");

    assertThat(part.body()).contains("<head><base target=\"_blank\"></head>", "Your comment");
    assertThat(part.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "sandbox allow-popups")
        .doesNotContain("allow-scripts", "allow-same-origin");
  }

  @Test
  void showTextWhoseCharsetNobodyKnows() throws Exception {
    assertThat(get("/mails/" + OLDER).body())
        .contains("The comment was sent successfully.")
        .doesNotContain("<iframe");
    assertThat(get("/mails/" + OLDER + "/html").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/mails/none", "/mails/..%2fsecrets", "/mails/", "/mails/html"})
  void showNothingElse(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void showNothingToOtherHosts() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request = "GET /mails HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 403");
    }
  }

  private void put(String name, String mail) throws IOException {
    Files.writeString(directory.resolve(name + ".eml"), mail.replace("\n", "\r\n"));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
