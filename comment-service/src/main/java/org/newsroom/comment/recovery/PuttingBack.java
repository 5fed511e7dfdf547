package org.newsroom.comment.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.Comments;
import org.newsroom.comment.store.NewComment;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.comment.store.OwnComments;
import org.newsroom.comment.submission.CommentSubmitted;
import org.newsroom.comment.withdrawal.CommentWithdrawn;
import org.newsroom.platform.event.EventJson;
import org.newsroom.platform.event.EventType;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.event.UnreadableEventException;
import org.springframework.stereotype.Component;

/** Stores what events tell, each together with its own event, unless the store has it. */
@Component
class PuttingBack {

  private final EventJson json;
  private final Comments comments;
  private final OwnComments own;

  PuttingBack(EventJson json, Comments comments, OwnComments own) {
    this.json = json;
    this.comments = comments;
    this.own = own;
  }

  /** How many comments the store lacked, of which these are the first texts. */
  int comments(List<ConsumerRecord<String, byte[]>> records) {
    List<NewComment> found =
        records.stream()
            .flatMap(record -> read(record, CommentSubmitted.TYPE, CommentSubmitted.class))
            .filter(read -> read.event().revision() == null)
            .map(read -> read.event().with(read.again(), null))
            .toList();
    return found.isEmpty()
        ? 0
        : (int) comments.insert(found).stream().filter(Comments.Stored.NOW::equals).count();
  }

  /** How many corrections the store lacked. */
  int corrections(List<ConsumerRecord<String, byte[]>> records) {
    return (int)
        records.stream()
            .flatMap(record -> read(record, CommentSubmitted.TYPE, CommentSubmitted.class))
            .filter(this::corrected)
            .count();
  }

  private boolean corrected(Read<CommentSubmitted> read) {
    CommentSubmitted event = read.event();
    Integer revision = event.revision();
    Instant at = event.revisedAt();
    if (revision == null || at == null) {
      return false;
    }
    OwnComment before = own.find(event.commentId());
    return before != null
        && before.revision() + 1 == revision
        && own.correct(before, event.text(), at, read.again());
  }

  /** How many withdrawals the store lacked. */
  int withdrawals(List<ConsumerRecord<String, byte[]>> records) {
    return (int)
        records.stream()
            .flatMap(record -> read(record, CommentWithdrawn.TYPE, CommentWithdrawn.class))
            .filter(
                read ->
                    own.withdraw(
                        read.event().commentId(), read.event().withdrawnAt(), read.again()))
            .count();
  }

  /** What nobody could read when it was sent is a dead letter already. */
  private <E> Stream<Read<E>> read(
      ConsumerRecord<String, byte[]> record, EventType<E> type, Class<E> event) {
    try {
      return Stream.of(new Read<>(record, type, json.read(record.value(), event)));
    } catch (UnreadableEventException e) {
      return Stream.empty();
    }
  }

  private record Read<E>(ConsumerRecord<String, byte[]> record, EventType<E> type, E event) {

    /** The event as it was, with the address for notices, which nothing else has. */
    OutgoingEvent again() {
      String time = header("ce_time");
      return new OutgoingEvent(
          Objects.requireNonNullElse(header("ce_id"), record.key()),
          type.topic(),
          record.key(),
          type.name(),
          time == null ? Instant.ofEpochMilli(record.timestamp()) : Instant.parse(time),
          record.value(),
          header("traceparent"));
    }

    private @Nullable String header(String name) {
      Header header = record.headers().lastHeader(name);
      return header == null ? null : new String(header.value(), UTF_8);
    }
  }
}
