package org.newsroom.moderation.trust;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.judging.DoubtedCategories;
import org.newsroom.moderation.rules.Category;
import org.springframework.stereotype.Service;

/**
 * The categories in doubt, looked up at most once a second, so that a doubt acts in all instances
 * soon and costs a comment nothing.
 */
@Service
class Doubts implements DoubtedCategories {

  private static final Duration FRESH = Duration.ofSeconds(1);

  private final Trusts trusts;
  private final Clock clock;
  private volatile @Nullable Known known;

  Doubts(Trusts trusts, Clock clock) {
    this.trusts = trusts;
    this.clock = clock;
  }

  private record Known(Set<Category> doubted, Instant at) {

    private boolean isFresh(Instant now) {
      return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
    }
  }

  @Override
  public Set<Category> inDoubt() {
    Instant now = clock.instant();
    Known before = known;
    if (before != null && before.isFresh(now)) {
      return before.doubted();
    }
    Set<Category> doubted =
        trusts.all().entrySet().stream()
            .filter(trust -> trust.getValue().doubted())
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
    known = new Known(doubted, now);
    return doubted;
  }
}
