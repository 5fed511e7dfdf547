package org.newsroom.moderation.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The streams to desks that are open in this instance, of bounded number. */
@Component
class DeskStreams {

  private final Set<DeskStream> open = new HashSet<>();
  private final LiveProperties settings;
  private boolean closed;

  DeskStreams(LiveProperties settings, MeterRegistry meters) {
    this.settings = settings;
    Gauge.builder("newsroom.reviews.streams.open", this, DeskStreams::size)
        .description("Live streams to desks that are open in this instance")
        .register(meters);
  }

  /** Opens a stream, or gives null when there are too many of all or of this user. */
  @Nullable DeskStream open(String user, @Nullable Instant place) {
    SseEmitter emitter = new SseEmitter(settings.lifetime().toMillis());
    DeskStream stream = new DeskStream(user, place, emitter);
    synchronized (open) {
      long own = open.stream().filter(other -> other.user().equals(user)).count();
      if (closed || open.size() >= settings.most() || own >= settings.mostPerUser()) {
        return null;
      }
      open.add(stream);
    }
    emitter.onTimeout(emitter::complete);
    emitter.onError(fault -> remove(stream));
    emitter.onCompletion(() -> remove(stream));
    return stream;
  }

  void remove(DeskStream stream) {
    synchronized (open) {
      open.remove(stream);
    }
  }

  List<DeskStream> all() {
    synchronized (open) {
      return List.copyOf(open);
    }
  }

  private int size() {
    synchronized (open) {
      return open.size();
    }
  }

  /** The names of those who have a stream here. */
  static Set<String> users(List<DeskStream> streams) {
    Set<String> users = new TreeSet<>();
    streams.forEach(stream -> users.add(stream.user()));
    return users;
  }

  /** Opens streams again after a {@link #close()}. */
  void reopen() {
    synchronized (open) {
      closed = false;
    }
  }

  /** Ends all streams and opens no more. */
  void close() {
    synchronized (open) {
      closed = true;
    }
    all().forEach(stream -> stream.emitter().complete());
  }
}
