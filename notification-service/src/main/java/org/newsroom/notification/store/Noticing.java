package org.newsroom.notification.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeCounts;
import org.newsroom.notification.telling.NoticesTold;
import org.newsroom.platform.event.Received;
import org.newsroom.platform.trace.TraceContexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Stores the notices that a batch of events means for authors, and has them delivered. */
@Component
public class Noticing {

  private static final Logger log = LoggerFactory.getLogger(Noticing.class);

  private final Inboxes inboxes;
  private final NoticeCounts counts;
  private final ObjectProvider<NoticesStored> channels;
  private final NoticesTold events;
  private final GatheringProperties settings;
  private final Clock clock;

  Noticing(
      Inboxes inboxes,
      NoticeCounts counts,
      ObjectProvider<NoticesStored> channels,
      NoticesTold events,
      GatheringProperties settings,
      Clock clock) {
    this.settings = settings;
    this.inboxes = inboxes;
    this.counts = counts;
    this.channels = channels;
    this.events = events;
    this.clock = clock;
  }

  /** Applies the occurrences in their order; repeating them changes nothing. */
  public void record(Collection<Occurrence> occurrences) {
    Instant due = clock.instant().plus(settings.gatherFor());
    Map<UUID, UnaryOperator<Inbox>> changes = new LinkedHashMap<>();
    Map<UUID, String> traces = new HashMap<>();
    for (Occurrence occurrence : occurrences) {
      changes.merge(
          occurrence.commentId(),
          inbox -> occurrence.applyTo(inbox, due).traced(inbox, sampled(occurrence)),
          (earlier, later) -> inbox -> later.apply(earlier.apply(inbox)));
      String trace = occurrence.traceparent();
      if (trace != null) {
        traces.put(occurrence.commentId(), trace);
      }
    }
    List<Inboxes.Changed> changed = inboxes.change(changes);
    changed.forEach(this::told);
    List<Inbox> stored = changed.stream().map(Inboxes.Changed::after).toList();
    if (!stored.isEmpty()) {
      channels.orderedStream().forEach(channel -> channel.stored(stored));
    }
    events.told(
        Stream.concat(changed.stream().map(Noticing::news), repeated(changes.keySet(), changed))
            .map(given -> given.in(traces.get(given.commentId())))
            .toList());
  }

  private static @Nullable String sampled(Occurrence occurrence) {
    return TraceContexts.sampled(occurrence.traceparent());
  }

  private static NoticesTold.Given news(Inboxes.Changed changed) {
    int known = changed.before().last();
    return new NoticesTold.Given(
        changed.after(),
        changed.after().visible().stream().filter(notice -> notice.position() > known).toList(),
        null);
  }

  /** What was stored before may not have been told, if that was where an instance stopped. */
  private Stream<NoticesTold.Given> repeated(Set<UUID> ids, List<Inboxes.Changed> changed) {
    Set<UUID> unchanged = new HashSet<>(ids);
    changed.forEach(one -> unchanged.remove(one.after().commentId()));
    return unchanged.isEmpty()
        ? Stream.of()
        : inboxes.find(unchanged).stream()
            .map(inbox -> new NoticesTold.Given(inbox, inbox.visible(), null));
  }

  private void told(Inboxes.Changed changed) {
    int known = changed.before().last();
    for (Notice notice : changed.after().visible()) {
      if (notice.position() > known) {
        counts.count(NoticeCounts.Channel.INBOX, "delivered");
        counts.count(NoticeCounts.Channel.EMAIL, notice.mail());
        // At INFO, two lines for every comment would cost more than its notices do.
        log.atDebug()
            .addKeyValue("comment", changed.after().commentId())
            .addKeyValue("kind", notice.kind())
            .addKeyValue("sequence", notice.sequence())
            .log("Notice stored");
      }
    }
  }

  /** Something that happened to one comment. */
  public interface Occurrence {

    /** The comment to which it happened. */
    UUID commentId();

    /**
     * The inbox after the occurrence; the very same one when that was known or is overtaken.
     *
     * @param due the time from which mail about it may go
     */
    Inbox applyTo(Inbox inbox, Instant due);

    /** The trace in which it happened; null when that is not known. */
    default @Nullable String traceparent() {
      return null;
    }

    /** The occurrence as an event told of it. */
    static Occurrence of(Received<? extends Occurrence> received) {
      return received.event().in(received.traceparent());
    }

    /** The same in that trace. */
    default Occurrence in(@Nullable String traceparent) {
      return traceparent == null ? this : new Traced(this, traceparent);
    }
  }

  private record Traced(Occurrence what, String traceparent) implements Occurrence {

    @Override
    public UUID commentId() {
      return what.commentId();
    }

    @Override
    public Inbox applyTo(Inbox inbox, Instant due) {
      return what.applyTo(inbox, due);
    }
  }
}
