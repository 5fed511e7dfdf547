package org.newsroom.moderation.desk.lockout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.desk.DeskBrowser.problem;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.desk.DeskBrowser;
import org.newsroom.moderation.desk.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@DeskTest
class LockOutIT {

  @LocalServerPort int port;
  @Autowired MongoOperations mongo;
  @Autowired MeterRegistry meters;
  private DeskBrowser browser;

  @BeforeEach
  void open() {
    browser = new DeskBrowser(port);
  }

  @Test
  void refusesTheRightPasswordAfterFiveWrongOnesFromThatNetworkOnly() {
    assertThat(status("Ruth", DeskBrowser.PASSWORD)).isEqualTo(200);
    double locked = count("locked");
    fail("Ruth", 5);

    HttpResponse<String> answer = browser.signIn("ruth", DeskBrowser.PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(problem(answer)).isEqualTo("locked");
    assertThat(Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1L, 60L);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(count("locked")).isGreaterThan(locked);
    assertThat(status("Dan", DeskBrowser.PASSWORD)).isEqualTo(200);
    browser = new DeskBrowser(port);
    assertThat(status("Ruth", DeskBrowser.PASSWORD)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"senior", "nobody", "$2a$10$"})
  void answersAboutEveryNameAlike(String name) {
    List<String> answers =
        IntStream.range(0, 7)
            .mapToObj(i -> browser.signIn(name, "wrong"))
            .map(answer -> answer.statusCode() + " " + problem(answer))
            .toList();

    assertThat(answers.subList(0, 5)).containsOnly("401 sign-in-failed");
    assertThat(answers.subList(5, 7)).containsOnly("429 locked");
  }

  @Test
  void forgetsFailuresWithASuccess() {
    for (int round = 0; round < 3; round++) {
      fail("senior", 4);
      assertThat(status("senior", DeskBrowser.PASSWORD)).isEqualTo(200);
    }
  }

  @Test
  void looksAtNoMoreThanFiveOfManyAtOnce() {
    List<CompletableFuture<Integer>> guesses =
        IntStream.range(0, 60)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> status("admin", "guess " + i)))
            .toList();

    List<Integer> answers = guesses.stream().map(CompletableFuture::join).toList();

    assertThat(answers).containsOnly(401, 429);
    assertThat(answers.stream().filter(status -> status == 401)).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void isNotPassedByTheApi() {
    browser.with("Origin", null).with("Sec-Fetch-Site", null);
    browser.with("Authorization", basic("Dan", "wrong"));
    List<Integer> answers =
        Stream.generate(() -> browser.get("/v1/reviews").statusCode()).limit(6).toList();

    HttpResponse<String> right =
        browser.with("Authorization", basic("Dan", DeskBrowser.PASSWORD)).get("/v1/reviews");

    assertThat(answers).containsExactly(401, 401, 401, 401, 401, 429);
    assertThat(right.statusCode()).isEqualTo(429);
    assertThat(problem(right)).isEqualTo("locked");
    assertThat(right.headers().firstValue("Retry-After")).isPresent();
    browser.from("198.51.100.77");
    assertThat(browser.get("/v1/reviews").statusCode()).isEqualTo(200);
  }

  @Test
  void keepsNoNamesAndNoAddresses() {
    browser.from("198.51.100.78");
    fail("a password typed as a name", 1);

    for (Document count : mongo.findAll(Document.class, "signInFailures")) {
      assertThat(count.toJson()).doesNotContain("password", "198.51.100.78");
    }
  }

  private void fail(String name, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(status(name, "wrong")).isEqualTo(401);
    }
  }

  private int status(String name, String password) {
    return browser.signIn(name, password).statusCode();
  }

  private double count(String outcome) {
    return meters.get("newsroom.desk.sign.ins").tag("outcome", outcome).counter().count();
  }

  private static String basic(String user, String password) {
    byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }
}
