package org.newsroom.comment.client;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.comment.Api;
import org.newsroom.comment.CommentService;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A service that stands where Kubernetes would have Tomcat believe any neighbour. */
@ExtendWith(OutputCaptureExtension.class)
@ServiceTest(
    classes = CommentService.class,
    properties = {
      "spring.main.cloud-platform=kubernetes",
      "newsroom.receipts.secret=" + CommentServiceTest.RECEIPTS_SECRET,
      "newsroom.pseudonyms.secret=" + CommentServiceTest.PSEUDONYMS_SECRET,
      "newsroom.submissions.rate-limit.requests=3",
      "newsroom.submissions.rate-limit.period=1h",
      "newsroom.http.public-address=https://www.news.example"
    })
class EdgeIT {

  private static final String JSON = "application/json";

  @LocalServerPort private int port;
  @Autowired private ServletContext application;

  /** Counted are the calls of one network, which no header makes several. */
  @Test
  void believesNoClientsClaimAboutItsAddress() throws IOException {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      answers.add(post("/v1/comments", JSON, "X-Forwarded-For: 203.0.113." + i, "{}"));
    }

    assertThat(answers.get(3)).startsWith("HTTP/1.1 429");
    assertThat(
            new Api(port)
                .get(
                    "/v3/api-docs",
                    "X-Forwarded-Host",
                    "evil.example",
                    "X-Forwarded-Proto",
                    "https")
                .body())
        .doesNotContain("evil.example");
  }

  @Test
  void takesPagesOfThePublicAddress() throws IOException {
    assertThat(post("/v1/nothing", JSON, "Origin: https://www.news.example", "{}"))
        .doesNotContain("origin-not-allowed");
    assertThat(post("/v1/nothing", JSON, "Origin: https://evil.example", "{}"))
        .startsWith("HTTP/1.1 403")
        .contains("origin-not-allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/comments", "/v1/nothing", "/v1/submission-policy", "/elsewhere"})
  void keepsNothingOfMultipartOnDisk(String path) throws IOException {
    long before = temporaryFiles();
    String part =
        "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n"
            + "x".repeat(900_000)
            + "\r\n";
    String unfinished =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=b\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n"
            + Integer.toHexString(part.length())
            + "\r\n"
            + part;

    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write(unfinished.getBytes(StandardCharsets.ISO_8859_1));
      String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

      assertThat(answer).matches("HTTP/1.1 4\\d\\d");
      assertThat(temporaryFiles()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "multipart/mixed; boundary=\u00e9",
    "multipart/form-data; boundary=\"",
  })
  void refusesMultipartWithoutAWord(String type, CapturedOutput output) throws IOException {
    String answer = post("/v1/nothing", type, "X: y", "x");

    assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*").contains("urn:newsroom:problem:");
    assertThat(errorsOfRequests(output)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/submission-policy, Accept-Language",
    "/v1/submission-policy, If-None-Match",
    "/v1/submission-policy, Origin",
    "/v1/comments/0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11?receipt=x, If-None-Match",
    "/v1/comments/0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11?receipt=x, Authorization",
    "/v1/comments/0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11?receipt=x, X-Anything",
  })
  void answersToAnyBytesInAHeader(String path, String name, CapturedOutput output)
      throws IOException {
    String answer =
        new Api(port)
            .raw(
                "GET "
                    + path
                    + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                    + name
                    + ": \"\u00d0\u00ba\u00d0\u00bb\u009b\"\r\n\r\n");

    assertThat(answer).matches("(?s)HTTP/1.1 [24]\\d\\d.*");
    assertThat(errorsOfRequests(output)).isEmpty();
    assertThat(output.getAll()).doesNotContain("\u009b");
  }

  @Test
  void answersToAnyBytesInAnIdempotencyKey(CapturedOutput output) throws IOException {
    String answer = post("/v1/comments", JSON, "Idempotency-Key: \u00d0\u00ba\u009b", "{}");

    assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*").contains("urn:newsroom:problem:");
    assertThat(errorsOfRequests(output)).isEmpty();
    assertThat(output.getAll()).doesNotContain("\u009b");
  }

  private String post(String path, String type, String header, String body) throws IOException {
    return new Api(port)
        .raw(
            "POST "
                + path
                + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: "
                + type
                + "\r\n"
                + header
                + "\r\nContent-Length: "
                + body.length()
                + "\r\n\r\n"
                + body);
  }

  /** Not those of events that other tests have left on the topics, nor of the broker beside. */
  private static List<String> errorsOfRequests(CapturedOutput output) {
    return output
        .getAll()
        .lines()
        .filter(line -> line.contains(" ERROR "))
        .filter(line -> !line.contains("newsroom.platform.event") && !line.contains(" o.a.k.c."))
        .toList();
  }

  /** Tomcat keeps parts of multipart in the folder of the web application. */
  private long temporaryFiles() throws IOException {
    File folder = (File) application.getAttribute(ServletContext.TEMPDIR);
    try (Stream<Path> files = Files.walk(folder.toPath())) {
      return files.filter(file -> file.getFileName().toString().startsWith("upload_")).count();
    }
  }
}
