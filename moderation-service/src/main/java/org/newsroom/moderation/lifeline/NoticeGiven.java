package org.newsroom.moderation.lifeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OfType;

/**
 * The part that a life line needs of the event that {@code contracts/notices.v1.schema.json}
 * describes.
 *
 * @param position the notice's place among those of its comment
 * @param says the code of what the notice says
 */
@OfType("org.newsroom.notice.given.v1")
record NoticeGiven(
    String commentId, long position, @JsonProperty("kind") String says, String state, Instant at)
    implements Occurrence {

  static final String TOPIC = "notices.v1";

  NoticeGiven {
    Objects.requireNonNull(commentId, "commentId");
    Objects.requireNonNull(says, "kind");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(at, "at");
    if (!says.matches("[A-Z_]{1,40}") || !state.matches("[A-Z_]{1,40}")) {
      throw new IllegalArgumentException("kind and state must be codes");
    }
    if (position < 1) {
      throw new IllegalArgumentException("position must be positive");
    }
  }

  @Override
  public long sequence() {
    return position;
  }

  @Override
  public String kind() {
    return Entry.NOTICE + state;
  }

  @Override
  public @Nullable String decidedBy() {
    return null;
  }

  @Override
  public @Nullable String detail() {
    return says;
  }

  @Override
  public boolean isTold() {
    return true;
  }
}
