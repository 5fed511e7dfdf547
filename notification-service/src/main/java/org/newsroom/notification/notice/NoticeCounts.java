package org.newsroom.notification.notice;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts notices as {@code newsroom.notices} by channel and state. */
@Component
public class NoticeCounts {

  private final MeterRegistry meters;

  /** What an alert compares is there from the start: it cannot see the first of a new count. */
  NoticeCounts(MeterRegistry meters) {
    this.meters = meters;
    counter(Channel.EMAIL, "sent");
    counter(Channel.EMAIL, "bounced");
  }

  private Counter counter(Channel channel, String state) {
    return meters.counter(
        "newsroom.notices", "channel", channel.name().toLowerCase(Locale.ROOT), "state", state);
  }

  /** Counts a notice that has reached this state of its e-mail. */
  public void count(Channel channel, MailState state) {
    count(channel, state.name().toLowerCase(Locale.ROOT));
  }

  /** Counts a notice that has reached this state, of a fixed set. */
  public void count(Channel channel, String state) {
    counter(channel, state).increment();
  }

  /** A way by which notices reach their authors. */
  public enum Channel {
    INBOX,
    STREAM,
    EMAIL
  }
}
