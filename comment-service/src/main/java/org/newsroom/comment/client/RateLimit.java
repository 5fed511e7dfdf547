package org.newsroom.comment.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.newsroom.platform.client.Network;

/** A token bucket per network, of bounded number. */
final class RateLimit {

  private final Cache<Network, Bucket> buckets;
  private final Bandwidth bandwidth;
  private final TimeMeter time;

  RateLimit(RateLimitProperties settings, Ticker ticker) {
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(settings.networks())
            // By then a bucket is full again: a new one makes no difference.
            .expireAfterAccess(settings.period())
            .ticker(ticker)
            .build();
    this.bandwidth =
        Bandwidth.builder()
            .capacity(settings.requests())
            .refillGreedy(settings.requests(), settings.period())
            .build();
    this.time = new Ticking(ticker);
  }

  /** Zero when the network may go on, otherwise how long it has to wait. */
  Duration take(Network network) {
    Bucket bucket = buckets.get(network, unknown -> newBucket());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  /** How many networks are remembered. */
  long remembered() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private Bucket newBucket() {
    return Bucket.builder().addLimit(bandwidth).withCustomTimePrecision(time).build();
  }

  private record Ticking(Ticker ticker) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return ticker.read();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
