package org.newsroom.notification.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.newsroom.notification.inbox.NoticeView;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Notice;
import org.newsroom.platform.client.Network;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The line to one reader who follows comments. At most one thread writes at a time. */
final class LiveStream {

  private static final long RECONNECT_AFTER_MILLIS = 2_000;

  private final Follow follow;
  private final Network network;
  private final Map<UUID, Integer> positions;
  private final SseEmitter emitter;
  private final AtomicBoolean counted = new AtomicBoolean(true);
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile long lastWrite = System.nanoTime();

  LiveStream(Follow follow, Network network, Duration lifetime) {
    this.follow = follow;
    this.network = network;
    this.positions = new ConcurrentHashMap<>(follow.positions());
    this.emitter = new SseEmitter(lifetime.toMillis());
  }

  Set<UUID> commentIds() {
    return follow.positions().keySet();
  }

  /** The network that the reader asks from. */
  Network network() {
    return network;
  }

  /** Tells the first one who asks, and nobody after, that the stream still counts as open. */
  boolean close() {
    return counted.getAndSet(false);
  }

  SseEmitter emitter() {
    return emitter;
  }

  /** The position of the comment's last notice that was sent. */
  int position(UUID commentId) {
    return positions.getOrDefault(commentId, 0);
  }

  /** Tells whether the caller may write now; if so, it must {@link #release()} afterwards. */
  boolean acquire() {
    return busy.compareAndSet(false, true);
  }

  void release() {
    busy.set(false);
  }

  boolean isSilentFor(Duration time) {
    return System.nanoTime() - lastWrite >= time.toNanos();
  }

  /** Sends the headers, and says how soon to come back after the line breaks. */
  void open() throws IOException {
    send(SseEmitter.event().reconnectTime(RECONNECT_AFTER_MILLIS).comment(""));
  }

  void heartbeat() throws IOException {
    send(SseEmitter.event().comment(""));
  }

  /** Sends the notices after the position as they are seen; returns how many there were. */
  int send(Inbox inbox, Function<Notice, NoticeView> seen) throws IOException {
    UUID commentId = inbox.commentId();
    int sent = 0;
    for (Notice notice : inbox.visible()) {
      if (notice.position() > position(commentId)) {
        NoticeView view = seen.apply(notice);
        positions.put(commentId, notice.position());
        send(
            SseEmitter.event()
                .id(follow.eventId(positions))
                .name("notice")
                .data(view, MediaType.APPLICATION_JSON));
        sent++;
      }
    }
    return sent;
  }

  private void send(SseEmitter.SseEventBuilder event) throws IOException {
    emitter.send(event);
    lastWrite = System.nanoTime();
  }
}
