package org.newsroom.comment.resending;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.UnfinishedComments;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * {@code POST /actuator/unfinished/unjudged} and {@code …/unpublished}: announces comments again
 * that have waited for more than a minute, a thousand a call; {@code {"from": …}} goes on at the
 * time that the answer names {@code next}. For operations, after Kafka has lost events.
 */
@Component
@Endpoint(id = "unfinished")
final class UnfinishedEndpoint {

  private final Resending resending;

  UnfinishedEndpoint(Resending resending) {
    this.resending = resending;
  }

  @WriteOperation
  Resending.Resent resend(@Selector UnfinishedComments.Kind kind, @Nullable String from) {
    return resending.resend(kind, from == null ? Instant.EPOCH : time(from));
  }

  private static Instant time(String from) {
    try {
      return Instant.parse(from);
    } catch (DateTimeException e) {
      throw new InvalidEndpointRequestException("from is no time", "from is an ISO 8601 time", e);
    }
  }
}
