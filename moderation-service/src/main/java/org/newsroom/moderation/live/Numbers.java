package org.newsroom.moderation.live;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What desks show of the whole: the numbers of the queues, and who is here. Each is asked for from
 * time to time, and told when it has changed. One thread asks.
 */
@Component
class Numbers {

  private static final Duration SUMMARY_AT_LATEST = Duration.ofSeconds(10);
  private static final Duration PRESENCE_EVERY = Duration.ofSeconds(5);

  private final QueueNumbers queues;
  private final Presences presences;
  private final JsonMapper json;
  private final LiveProperties settings;
  private final Told summary = new Told();
  private final Told presence = new Told();
  private boolean changed;

  Numbers(QueueNumbers queues, Presences presences, JsonMapper json, LiveProperties settings) {
    this.queues = queues;
    this.presences = presences;
    this.json = json;
    this.settings = settings;
  }

  /** Takes it that something has changed, so that the queues are to be asked about soon. */
  void changed() {
    changed = true;
  }

  /** The frame that tells of the queues; null when there is nothing new to tell. */
  @Nullable String summary() {
    if (!summary.isOlderThan(changed ? settings.summaryEvery() : SUMMARY_AT_LATEST)) {
      return null;
    }
    changed = false;
    return summary.news(Frame.of("summary", json.writeValueAsString(new Summary(queues.queues()))));
  }

  /** The frame that tells who is here; null when there is nothing new to tell. */
  @Nullable String presence(Set<String> here) {
    return presence.isOlderThan(PRESENCE_EVERY) || !presence.of.equals(here)
        ? presence.news(presenceOf(here))
        : null;
  }

  private String presenceOf(Set<String> here) {
    presence.of = Set.copyOf(here);
    return Frame.of("presence", json.writeValueAsString(new Names(presences.note(here))));
  }

  /** What was told last, for a desk that has just been opened. */
  List<String> latest() {
    return List.of(summary.frame, presence.frame);
  }

  /** Has everything asked for anew. */
  void forget() {
    summary.asked = null;
    presence.asked = null;
  }

  record Summary(List<QueueNumbers.Waiting> queues) {}

  record Names(List<String> names) {}

  private static final class Told {

    private @Nullable Long asked;
    private String frame = "";
    private Set<String> of = Set.of();

    boolean isOlderThan(Duration time) {
      return asked == null || System.nanoTime() - asked >= time.toNanos();
    }

    @Nullable String news(String current) {
      asked = System.nanoTime();
      if (current.equals(frame)) {
        return null;
      }
      frame = current;
      return current;
    }
  }
}
