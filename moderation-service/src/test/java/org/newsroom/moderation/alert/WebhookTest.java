package org.newsroom.moderation.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_614_265_330);

  private Receiver receiver;

  @BeforeEach
  void open() throws Exception {
    receiver = new Receiver();
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void postsWhatIsSigned() throws Exception {
    assertThat(post(receiver.address(), true)).isEqualTo(204);

    Receiver.Post post = receiver.posts().get(0);
    assertThat(post.body()).isEqualTo("{\"test\": 2432232314}");
    assertThat(post.header("Content-type")).isEqualTo("application/json; charset=UTF-8");
    assertThat(post.header("Webhook-id")).isEqualTo("msg_p5jXN8AQM9LWM0D4loKWxJek");
    assertThat(post.header("Webhook-timestamp")).isEqualTo("1614265330");
    assertThat(post.header("Webhook-signature"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void followsNoRedirect() throws Exception {
    receiver.answerWith(307);

    assertThat(post(receiver.address(), true)).isEqualTo(307);
    assertThat(receiver.posts()).hasSize(1);
  }

  @Test
  void readsNoAnswerWithoutEnd() throws Exception {
    assertThat(post(receiver.address() + "endless", true)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]"})
  void reachesNoPrivateNetwork(String host) {
    String address = receiver.address().replace("localhost", host);

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> post(address, false));
    assertThat(receiver.posts()).isEmpty();
  }

  private static int post(String address, boolean allowPrivate) throws Exception {
    AlertProperties settings =
        new AlertProperties(
            address,
            Receiver.SECRET,
            allowPrivate,
            List.of(),
            null,
            Duration.ofMinutes(15),
            200,
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofMinutes(30),
            Duration.ofHours(24));
    Alert alert =
        new Alert(
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            NOW,
            "",
            "{\"test\": 2432232314}",
            List.of(),
            NOW,
            0,
            true);
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    try (Webhook webhook = new Webhook(settings, new CheckedNames(allowPrivate), clock)) {
      return webhook.post(alert);
    }
  }
}
