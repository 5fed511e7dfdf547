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

/** The limit on submissions: a token bucket per network, for a bounded number of networks. */
final class RateLimit {

  private final Cache<Network, Bucket> buckets;
  private final Bandwidth bandwidth;
  private final TimeMeter time;

  RateLimit(RateLimitProperties settings, Ticker ticker) {
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(settings.networks())
            // A bucket is full again after a period, so that a new one makes no difference.
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

  /** Takes a token: returns zero when the network may go on, else how long it has to wait. */
  Duration take(Network network) {
    Bucket bucket = buckets.get(network, unknown -> newBucket());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  /** The number of networks that are remembered. */
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
