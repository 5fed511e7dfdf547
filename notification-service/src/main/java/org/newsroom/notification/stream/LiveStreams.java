package org.newsroom.notification.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.client.Network;
import org.springframework.stereotype.Component;

/** The streams that are open in this instance, of bounded number. */
@Component
class LiveStreams {

  private final Map<UUID, Set<LiveStream>> open = new ConcurrentHashMap<>();
  private final Map<Network, Integer> ofNetworks = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();
  private final StreamProperties settings;
  private volatile boolean closed;

  LiveStreams(StreamProperties settings, MeterRegistry meters) {
    this.settings = settings;
    Gauge.builder("newsroom.streams.open", count, AtomicInteger::get)
        .description("Live streams of notices that are open in this instance")
        .register(meters);
  }

  /**
   * Opens a stream that goes on after what is known, or gives null when there are too many: at all,
   * of a comment, or to one network.
   */
  @Nullable LiveStream open(Follow follow, Network network) {
    if (count.incrementAndGet() > settings.most() || closed) {
      count.decrementAndGet();
      return null;
    }
    LiveStream stream = new LiveStream(follow, network, settings.lifetime());
    if (ofNetworks.merge(network, 1, Integer::sum) > settings.mostPerNetwork()) {
      remove(stream);
      return null;
    }
    for (UUID commentId : stream.commentIds()) {
      if (!add(commentId, stream)) {
        remove(stream);
        return null;
      }
    }
    stream.emitter().onTimeout(stream.emitter()::complete);
    stream.emitter().onError(fault -> remove(stream));
    stream.emitter().onCompletion(() -> remove(stream));
    if (closed) {
      stream.emitter().complete();
    }
    return stream;
  }

  private boolean add(UUID commentId, LiveStream stream) {
    boolean[] added = {false};
    open.compute(
        commentId,
        (id, known) -> {
          Set<LiveStream> streams = known == null ? ConcurrentHashMap.newKeySet() : known;
          added[0] = streams.size() < settings.mostPerComment() && streams.add(stream);
          return streams;
        });
    return added[0];
  }

  void remove(LiveStream stream) {
    for (UUID commentId : stream.commentIds()) {
      open.computeIfPresent(
          commentId,
          (id, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
          });
    }
    if (stream.close()) {
      count.decrementAndGet();
      ofNetworks.computeIfPresent(stream.network(), (network, n) -> n == 1 ? null : n - 1);
    }
  }

  /** The comments that somebody follows. */
  List<UUID> followed() {
    return List.copyOf(open.keySet());
  }

  /** The streams to those who follow the comment. */
  Collection<LiveStream> of(UUID commentId) {
    return open.getOrDefault(commentId, Set.of());
  }

  /** Opens streams again after a {@link #close()}. */
  void reopen() {
    closed = false;
  }

  /** Ends all streams and opens no more. */
  void close() {
    closed = true;
    open.values().forEach(streams -> streams.forEach(stream -> stream.emitter().complete()));
  }
}
