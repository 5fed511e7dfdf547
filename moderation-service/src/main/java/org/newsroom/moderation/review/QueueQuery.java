package org.newsroom.moderation.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Category;
import org.newsroom.platform.id.Ids;

/**
 * The part of a queue that an editor asks for.
 *
 * @param queue one of the queues, all that the editor has claimed, or the most urgent of any
 * @param like the id of a comment: others whose text says the same
 * @param q a part of the text or of the author's name
 * @param groups whether comments with the same text are listed once
 * @param olderThan how long all of it has waited at least
 */
public record QueueQuery(
    @Nullable @Pattern(regexp = "WAITING", message = "must be WAITING or DECIDED") String state,
    @Nullable @Pattern(regexp = QUEUE, message = QUEUE_FORM) String queue,
    @Nullable @Size(min = 1, max = 100) String articleId,
    @Nullable @Size(min = 1, max = 100) String rule,
    @Nullable Category category,
    @Nullable @Pattern(regexp = "[a-z]{2,8}", message = "must be a language's code")
        String language,
    @Nullable @Size(min = 1, max = 100) String section,
    @Nullable @Size(min = 1, max = 200) String author,
    @Nullable @Pattern(regexp = Ids.UUID, message = ReviewController.ID_FORM) String like,
    @Nullable @Size(min = 1, max = 100) String q,
    @Nullable Duration olderThan,
    @Nullable @Pattern(regexp = "oldest|newest", message = "must be oldest or newest") String sort,
    @Nullable Boolean groups,
    @Nullable @Size(max = 100) String cursor,
    @Nullable @Min(1) @Max(100) Integer limit) {

  static final String ANY = "any";
  static final String MINE = "mine";
  static final String QUEUE =
      "pending|legal|reported|appeals|degraded|sample|snoozed|" + MINE + "|" + ANY;
  static final String QUEUE_FORM =
      "must be pending, legal, reported, appeals, degraded, sample, snoozed, mine or any";

  private static final int USUAL_LIMIT = 20;

  public QueueQuery {
    queue = Objects.requireNonNullElse(queue, "pending");
    limit = Objects.requireNonNullElse(limit, USUAL_LIMIT);
  }

  String name() {
    return Objects.requireNonNull(queue);
  }

  int most() {
    return Objects.requireNonNull(limit);
  }

  boolean isGrouped() {
    return Boolean.TRUE.equals(groups);
  }

  boolean newestFirst() {
    return "newest".equals(sort);
  }
}
