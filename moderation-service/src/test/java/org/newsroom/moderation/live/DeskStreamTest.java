package org.newsroom.moderation.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class DeskStreamTest {

  private static final Instant NOW = Instant.ofEpochMilli(1_000);

  private final DeskStream stream = new DeskStream("editor", null, new Noting());
  private final List<String> written = new ArrayList<>();

  @Test
  void writesAllThatWaitsInOneGo() throws Exception {
    stream.add(Frame.of("queued", "{}"), NOW);
    stream.add(Frame.HEARTBEAT, NOW);

    assertThat(stream.hasWaiting()).isTrue();
    assertThat(written()).isEqualTo("retry:2000\n:\n\nevent:queued\ndata:{}\n\n:\n\n");
    assertThat(stream.hasWaiting()).isFalse();
  }

  @Test
  void tellsADeskThatDoesNotReadToLoadAnew() throws Exception {
    for (int i = 0; i < 1_005; i++) {
      stream.add(Frame.of("queued", String.valueOf(i)), NOW);
    }

    assertThat(written())
        .startsWith("id:1000\nevent:reset\ndata:{}\n\nevent:queued\ndata:999\n\n")
        .endsWith("data:1004\n\n");
  }

  @Test
  void isWrittenToByOneAtATime() {
    assertThat(stream.acquire()).isTrue();
    assertThat(stream.acquire()).isFalse();
    stream.release();
    assertThat(stream.acquire()).isTrue();
  }

  @Test
  void opensNoMoreThanAllowed() {
    DeskStreams streams =
        new DeskStreams(
            new LiveProperties(
                3,
                2,
                Duration.ofMillis(250),
                Duration.ofSeconds(2),
                Duration.ofSeconds(15),
                Duration.ofMinutes(10),
                1),
            new SimpleMeterRegistry());

    DeskStream first = streams.open("a", null);
    assertThat(streams.open("a", null)).isNotNull();
    assertThat(streams.open("a", null)).isNull();
    assertThat(streams.open("b", null)).isNotNull();
    assertThat(streams.open("c", null)).isNull();
    assertThat(DeskStreams.users(streams.all())).containsExactly("a", "b");

    streams.remove(first);
    assertThat(streams.open("c", null)).isNotNull();
    streams.close();
    streams.remove(streams.all().get(0));
    assertThat(streams.open("d", null)).isNull();
  }

  @Test
  void takesAPlaceThatNoDeskWasToldForLongAgo() {
    assertThat(Frame.place(null)).isNull();
    assertThat(Frame.place("1000")).isEqualTo(NOW);
    assertThat(Frame.place("-1000")).isEqualTo(Instant.EPOCH);
    assertThat(Frame.place("x")).isEqualTo(Instant.EPOCH);
    assertThat(Frame.place("9".repeat(40))).isEqualTo(Instant.EPOCH);
  }

  private String written() throws IOException {
    stream.write();
    return String.join("", written);
  }

  private final class Noting extends SseEmitter {

    @Override
    public void send(Set<DataWithMediaType> items) {
      items.forEach(item -> written.add(String.valueOf(item.getData())));
    }
  }
}
