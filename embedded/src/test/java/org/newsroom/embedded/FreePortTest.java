package org.newsroom.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortTest {

  @Test
  void givesEachPortOnceAndNoneThatAClientMayTake() {
    assertThat(IntStream.range(0, 500).map(i -> FreePort.next()))
        .doesNotHaveDuplicates()
        .allMatch(port -> port >= 20_000 && port < 32_768);
  }
}
