package org.newsroom.moderation.live;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.InfrastructureFaults;
import org.newsroom.platform.work.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings what happens into the streams to desks. One thread asks the store, for all of them
 * together, and some write; no stream has a thread of its own. While no desk is open nothing is
 * asked.
 */
@Component
class DeskStreaming implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(DeskStreaming.class);

  private final DeskStreams streams;
  private final ChangeReader reader;
  private final Numbers numbers;
  private final LiveProperties settings;
  private final Workers workers;
  private volatile @Nullable ScheduledExecutorService clockwork;
  private volatile @Nullable ExecutorService writers;

  DeskStreaming(
      DeskStreams streams,
      ReviewChanges changes,
      Numbers numbers,
      LiveProperties settings,
      Workers workers) {
    this.streams = streams;
    this.reader = new ChangeReader(changes);
    this.numbers = numbers;
    this.settings = settings;
    this.workers = workers;
  }

  @Override
  public void start() {
    streams.reopen();
    writers = Executors.newFixedThreadPool(settings.writers());
    ScheduledExecutorService polls = Executors.newSingleThreadScheduledExecutor();
    long period = settings.pollEvery().toMillis();
    clockwork = polls;
    workers.watch(
        "desks", polls.scheduleWithFixedDelay(this::poll, period, period, TimeUnit.MILLISECONDS));
  }

  /** Says hello and catches up, without waiting for the next poll. */
  void opened(DeskStream stream) {
    write(stream);
    if (!run(clockwork, this::poll)) {
      stream.emitter().complete();
    }
  }

  /** An executor never again runs what let a fault through. */
  private void poll() {
    try {
      serve(streams.all());
    } catch (RuntimeException | Error e) {
      if (InfrastructureFaults.isOne(e)) {
        log.atWarn()
            .addKeyValue("fault", e.getClass().getSimpleName())
            .log("Desks wait for the store");
      } else {
        log.error("Desks could not be served in this round", e);
      }
    }
  }

  private void serve(List<DeskStream> open) {
    if (open.isEmpty()) {
      reader.stop();
      return;
    }
    keepAlive(open);
    if (!reader.isReading()) {
      reader.start();
      numbers.forget();
    }
    List<DeskStream> joined = open.stream().filter(DeskStream::hasJoined).toList();
    news(joined);
    tell(joined, numbers.presence(DeskStreams.users(open)));
    tell(joined, numbers.summary());
    open.stream().filter(stream -> !stream.hasJoined()).forEach(this::welcome);
    open.stream().filter(DeskStream::hasWaiting).forEach(this::write);
  }

  private void news(List<DeskStream> joined) {
    List<ReviewChange> news = reader.next();
    if (news == null) {
      numbers.changed();
      tell(joined, Frame.reset(reader.position()));
    } else if (!news.isEmpty()) {
      numbers.changed();
      news.forEach(change -> tell(joined, Frame.of(change)));
    }
  }

  private void tell(List<DeskStream> joined, @Nullable String frame) {
    if (frame != null) {
      joined.forEach(stream -> stream.add(frame, reader.position()));
    }
  }

  /** Brings one that has just been opened up to where all others are. */
  private void welcome(DeskStream stream) {
    Instant place = stream.place();
    List<ReviewChange> missed = place == null ? List.of() : reader.since(place);
    Instant now = reader.position();
    if (missed == null) {
      stream.add(Frame.reset(now), now);
    } else {
      missed.forEach(change -> stream.add(Frame.of(change), now));
    }
    numbers.latest().forEach(frame -> stream.add(Frame.at(now, frame), now));
    stream.join();
  }

  private void keepAlive(List<DeskStream> open) {
    for (DeskStream stream : open) {
      if (stream.isSilentFor(settings.heartbeatEvery()) && !stream.hasWaiting()) {
        stream.add(Frame.HEARTBEAT, Instant.EPOCH);
        write(stream);
      }
    }
  }

  /** Writes unless the stream is being written to: the next poll finds what then waits. */
  private void write(DeskStream stream) {
    if (stream.acquire() && !run(writers, () -> tryWrite(stream))) {
      stream.release();
    }
  }

  private void tryWrite(DeskStream stream) {
    try {
      stream.write();
    } catch (IOException | IllegalStateException e) {
      // The desk has gone.
      streams.remove(stream);
    } catch (RuntimeException | Error e) {
      log.error("A stream could not be written to; it is closed", e);
      streams.remove(stream);
      stream.emitter().completeWithError(e);
    } finally {
      stream.release();
    }
  }

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

  /** Ends all streams before the web server stops, which would wait for them to end. */
  @Override
  public void stop() {
    ScheduledExecutorService polls = clockwork;
    ExecutorService writing = writers;
    if (polls == null || writing == null) {
      return;
    }
    polls.shutdown();
    streams.close();
    writing.shutdown();
    clockwork = null;
    writers = null;
  }

  @Override
  public boolean isRunning() {
    return clockwork != null;
  }
}
