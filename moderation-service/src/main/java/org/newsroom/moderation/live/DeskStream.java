package org.newsroom.moderation.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The line to one desk. At most one thread writes at a time; what comes meanwhile waits, and when
 * that is too much the desk is told to load anew.
 */
final class DeskStream {

  private static final int MOST_WAITING = 1_000;
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final String user;
  private final @Nullable Instant place;
  private final SseEmitter emitter;
  private final Deque<String> waiting = new ArrayDeque<>();
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile boolean joined;
  private volatile long lastWrite = System.nanoTime();

  /**
   * A stream that has nothing to tell but how soon to come back when it breaks.
   *
   * @param place up to where the desk was told before; null when it has just been opened
   */
  DeskStream(String user, @Nullable Instant place, SseEmitter emitter) {
    this.user = user;
    this.place = place;
    this.emitter = emitter;
    waiting.add(Frame.HELLO);
  }

  String user() {
    return user;
  }

  @Nullable Instant place() {
    return place;
  }

  SseEmitter emitter() {
    return emitter;
  }

  /** Whether it knows all that others know, and is told what comes. */
  boolean hasJoined() {
    return joined;
  }

  void join() {
    joined = true;
  }

  /** Puts a frame behind those that wait. */
  void add(String frame, Instant now) {
    synchronized (waiting) {
      if (waiting.size() >= MOST_WAITING) {
        waiting.clear();
        waiting.add(Frame.reset(now));
      }
      waiting.add(frame);
    }
  }

  boolean hasWaiting() {
    synchronized (waiting) {
      return !waiting.isEmpty();
    }
  }

  private String take() {
    synchronized (waiting) {
      String all = String.join("", waiting);
      waiting.clear();
      return all;
    }
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

  /** Writes all that waits, in one go. */
  void write() throws IOException {
    String frames = take();
    if (!frames.isEmpty()) {
      emitter.send(Set.of(new DataWithMediaType(frames, TEXT)));
      lastWrite = System.nanoTime();
    }
  }
}
