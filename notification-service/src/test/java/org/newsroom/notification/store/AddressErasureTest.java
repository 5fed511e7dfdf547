package org.newsroom.notification.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.newsroom.testkit.Patience.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.work.Workers;

class AddressErasureTest {

  private final ExpiredAddresses addresses = mock(ExpiredAddresses.class);
  private final AtomicInteger rounds = new AtomicInteger();

  @Test
  void goesOnAfterAnError() {
    when(addresses.erase())
        .then(
            call -> {
              rounds.incrementAndGet();
              throw new StackOverflowError();
            });
    AddressErasure erasure =
        new AddressErasure(
            addresses,
            new NoticeProperties(Duration.ofDays(2), Duration.ofDays(1), Duration.ofMillis(1)),
            new Workers());

    erasure.start();

    await().until(() -> rounds.get() > 2);
    erasure.stop();
    assertThat(erasure.isRunning()).isFalse();
  }
}
