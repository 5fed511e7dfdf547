package org.newsroom.moderation.live;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of server-sent events. The id of one is the place up to which changes were told. */
final class Frame {

  static final String HEARTBEAT = ":\n\n";
  static final String HELLO = "retry:2000\n:\n\n";

  private static final Pattern PLACE = Pattern.compile("\\d{1,15}");

  private Frame() {}

  /** An event that leaves the place as it is. */
  static String of(String event, String json) {
    return "event:" + event + "\ndata:" + json + "\n\n";
  }

  /** An event after which the place is this. */
  static String of(Instant place, String event, String json) {
    return at(place, of(event, json));
  }

  /** The event with that place. */
  static String at(Instant place, String frame) {
    return "id:" + place.toEpochMilli() + "\n" + frame;
  }

  static String of(ReviewChange change) {
    return of(change.at(), change.event(), change.data());
  }

  /** Tells a desk to load anew what it shows. */
  static String reset(Instant place) {
    return of(place, "reset", "{}");
  }

  /** The place that an id names; one that no desk was told counts as long ago. */
  static @Nullable Instant place(@Nullable String lastEventId) {
    if (lastEventId == null) {
      return null;
    }
    try {
      return PLACE.matcher(lastEventId).matches()
          ? Instant.ofEpochMilli(Long.parseLong(lastEventId))
          : Instant.EPOCH;
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }
}
