package org.newsroom.notification.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.newsroom.notification.inbox.NoticeView;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.notice.Texts;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The line to one reader who follows one comment. At most one thread writes at a time. */
final class LiveStream {

  private static final long RECONNECT_AFTER_MILLIS = 2_000;

  private final UUID commentId;
  private final SseEmitter emitter;
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile int position;
  private volatile long lastWrite = System.nanoTime();

  LiveStream(UUID commentId, int position, Duration lifetime) {
    this.commentId = commentId;
    this.position = position;
    this.emitter = new SseEmitter(lifetime.toMillis());
  }

  UUID commentId() {
    return commentId;
  }

  SseEmitter emitter() {
    return emitter;
  }

  /** The position of the last notice that was sent. */
  int position() {
    return position;
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

  /** Sends the notices after the position; returns how many there were. */
  int send(Inbox inbox, Texts texts) throws IOException {
    Recipient recipient = inbox.recipient();
    int sent = 0;
    for (Notice notice : inbox.visible()) {
      if (recipient != null && notice.position() > position) {
        NoticeView view = NoticeView.of(notice, texts.of(notice, recipient.locale()), null);
        send(
            SseEmitter.event()
                .id(Integer.toString(notice.position()))
                .name("notice")
                .data(view, MediaType.APPLICATION_JSON));
        position = notice.position();
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
