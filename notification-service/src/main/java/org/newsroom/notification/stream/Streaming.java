package org.newsroom.notification.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.inbox.NoticeViews;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.NoticeCounts;
import org.newsroom.notification.site.Site;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.notification.store.NoticesStored;
import org.newsroom.platform.event.InfrastructureFaults;
import org.newsroom.platform.work.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings notices into the streams: at once those that this instance stored, and within one poll
 * those of the others. A poll asks for all followed comments together, whatever their number of
 * streams; no stream has a thread of its own.
 */
@Component
class Streaming implements NoticesStored, SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Streaming.class);
  private static final int MOST_IDS_PER_QUERY = 1_000;

  private final LiveStreams streams;
  private final Inboxes inboxes;
  private final NoticeViews views;
  private final NoticeCounts counts;
  private final StreamProperties settings;
  private final Workers workers;
  private final Map<UUID, Integer> delivered = new ConcurrentHashMap<>();
  private volatile @Nullable ScheduledExecutorService clockwork;
  private volatile @Nullable ExecutorService writers;

  Streaming(
      LiveStreams streams,
      Inboxes inboxes,
      NoticeViews views,
      NoticeCounts counts,
      StreamProperties settings,
      Workers workers) {
    this.workers = workers;
    this.streams = streams;
    this.inboxes = inboxes;
    this.views = views;
    this.counts = counts;
    this.settings = settings;
  }

  @Override
  public void start() {
    streams.reopen();
    writers = Executors.newFixedThreadPool(settings.writers());
    ScheduledExecutorService polls = Executors.newSingleThreadScheduledExecutor();
    long period = settings.pollEvery().toMillis();
    clockwork = polls;
    workers.watch(
        "streams", polls.scheduleWithFixedDelay(this::poll, period, period, TimeUnit.MILLISECONDS));
  }

  @Override
  public void stored(Collection<Inbox> changed) {
    guarded(() -> push(changed));
  }

  /** Says hello and catches up, without waiting for the next poll. */
  void opened(LiveStream stream) {
    write(stream, stream::open);
    if (!run(clockwork, () -> guarded(() -> catchUp(List.copyOf(stream.commentIds()))))) {
      stream.emitter().complete();
    }
  }

  private void poll() {
    guarded(
        () -> {
          List<UUID> followed = streams.followed();
          for (int from = 0; from < followed.size(); from += MOST_IDS_PER_QUERY) {
            int to = Math.min(followed.size(), from + MOST_IDS_PER_QUERY);
            catchUp(followed.subList(from, to));
          }
          followed.stream()
              .flatMap(id -> streams.of(id).stream())
              .distinct()
              .forEach(this::keepAlive);
          noteDelivered();
        });
  }

  /** An executor never again runs what let a fault through. */
  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      if (InfrastructureFaults.isOne(e)) {
        log.atWarn()
            .addKeyValue("fault", e.getClass().getSimpleName())
            .log("Streams wait for the store");
      } else {
        log.error("Streams could not be served in this round", e);
      }
    }
  }

  private void catchUp(List<UUID> commentIds) {
    Map<UUID, Integer> last = inboxes.lastPositions(commentIds);
    List<UUID> behind = last.keySet().stream().filter(id -> isBehind(id, last)).toList();
    if (!behind.isEmpty()) {
      push(inboxes.find(behind));
    }
  }

  private boolean isBehind(UUID commentId, Map<UUID, Integer> last) {
    int newest = last.getOrDefault(commentId, 0);
    return streams.of(commentId).stream().anyMatch(stream -> stream.position(commentId) < newest);
  }

  /** Brings each stream all that it lacks of these in one go: it is written to by one at a time. */
  private void push(Collection<Inbox> changed) {
    Map<LiveStream, List<Inbox>> news = new HashMap<>();
    for (Inbox inbox : changed) {
      for (LiveStream stream : streams.of(inbox.commentId())) {
        if (stream.position(inbox.commentId()) < inbox.last()) {
          news.computeIfAbsent(stream, lacking -> new ArrayList<>()).add(inbox);
        }
      }
    }
    Map<UUID, Site.Place> places =
        views.placesOf(news.values().stream().flatMap(List::stream).distinct().toList());
    news.forEach((stream, lacking) -> write(stream, () -> send(stream, lacking, places)));
  }

  private void send(LiveStream stream, List<Inbox> lacking, Map<UUID, Site.Place> places)
      throws IOException {
    for (Inbox inbox : lacking) {
      int sent = stream.send(inbox, notice -> views.of(inbox, notice, places));
      for (int i = 0; i < sent; i++) {
        counts.count(NoticeCounts.Channel.STREAM, "delivered");
      }
      if (sent > 0) {
        delivered.merge(inbox.commentId(), stream.position(inbox.commentId()), Math::max);
      }
    }
  }

  private void keepAlive(LiveStream stream) {
    if (stream.isSilentFor(settings.heartbeatEvery())) {
      write(stream, stream::heartbeat);
    }
  }

  /** Writes unless the stream is being written to: the next poll finds what is then missing. */
  private void write(LiveStream stream, Write write) {
    if (!stream.acquire()) {
      return;
    }
    if (!run(writers, () -> tryWrite(stream, write))) {
      stream.release();
    }
  }

  private void tryWrite(LiveStream stream, Write write) {
    try {
      write.run();
    } catch (IOException | IllegalStateException e) {
      // The reader has gone.
      streams.remove(stream);
    } catch (RuntimeException | Error e) {
      log.error("A stream could not be written to; it is closed", e);
      streams.remove(stream);
      stream.emitter().completeWithError(e);
    } finally {
      stream.release();
    }
  }

  /**
   * Tells whether the work will be run, which it is neither before the start nor after the stop.
   */
  private static boolean run(@Nullable ExecutorService threads, Runnable work) {
    if (threads == null) {
      return false;
    }
    try {
      threads.execute(work);
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }

  private void noteDelivered() {
    Map<UUID, Integer> noted = new HashMap<>(delivered);
    if (!noted.isEmpty()) {
      inboxes.streamed(noted);
      noted.forEach(delivered::remove);
    }
  }

  /**
   * Ends all streams before the web server stops, which would wait for them to end by themselves.
   */
  @Override
  public void stop() {
    ScheduledExecutorService polls = clockwork;
    ExecutorService writing = writers;
    if (polls == null || writing == null) {
      return;
    }
    polls.shutdown();
    streams.close();
    guarded(this::noteDelivered);
    writing.shutdown();
    clockwork = null;
    writers = null;
  }

  @Override
  public boolean isRunning() {
    return clockwork != null;
  }

  private interface Write {

    void run() throws IOException;
  }
}
