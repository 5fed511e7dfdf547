package org.newsroom.moderation.person.share;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.event.Received;
import org.springframework.stereotype.Service;

/** Does this service's share of each part, and says so once that is stored. */
@Service
class Answering {

  private static final String SERVICE = "moderation-service";

  private final Share share;
  private final Events events;
  private final Clock clock;

  Answering(Share share, Events events, Clock clock) {
    this.share = share;
    this.events = events;
    this.clock = clock;
  }

  void erase(List<Received<AuthorComments>> batch) {
    answer(batch, share::erase);
  }

  void export(List<Received<AuthorComments>> batch) {
    answer(batch, share::export);
  }

  private void answer(
      List<Received<AuthorComments>> batch, Function<Received<AuthorComments>, Share.Done> work) {
    List<OutgoingEvent> answers = new ArrayList<>(batch.size());
    for (Received<AuthorComments> part : batch) {
      answers.add(answer(part, work.apply(part)));
    }
    events.send(answers);
  }

  private OutgoingEvent answer(Received<AuthorComments> received, Share.Done done) {
    AuthorComments part = received.event();
    Instant now = clock.instant();
    PersonAnswered answered =
        new PersonAnswered(
            part.requestId(),
            SERVICE,
            part.part(),
            part.last(),
            Map.of(done.kind(), done.count()),
            done.data().isEmpty() ? null : done.data(),
            now);
    return events.create(
        PersonAnswered.TYPE,
        answered.eventId(),
        part.requestId(),
        now,
        answered,
        received.traceparent());
  }
}
