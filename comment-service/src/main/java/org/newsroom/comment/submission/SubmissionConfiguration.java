package org.newsroom.comment.submission;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import org.newsroom.comment.article.Articles;
import org.newsroom.comment.secret.Pseudonyms;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.id.TimeOrderedIds;
import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.OutboxRelays;
import org.newsroom.platform.work.Workers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the way of a submission: group commit, outbox, ids. */
@Configuration(proxyBeanMethods = false)
class SubmissionConfiguration {

  private static final String COLLECTION = "comments";

  @Bean
  OutboxRelay outboxRelay(OutboxRelays relays) {
    return relays.of(COLLECTION);
  }

  @Bean
  Comments comments(MongoDatabase database, OutboxRelay relay) {
    return new Comments(database.getCollection(COLLECTION), relay);
  }

  @Bean
  GroupCommit<NewComment, Comments.Stored> groupCommit(
      Workers workers, Comments comments, SubmissionProperties settings) {
    return new GroupCommit<>(workers, comments::insert, settings.batch(), settings.queue());
  }

  @Bean
  CommentIds commentIds(Clock clock) {
    return new TimeOrderedIds(clock, new SecureRandom())::next;
  }

  @Bean
  Submitting submitting(
      Articles articles,
      Comments comments,
      GroupCommit<NewComment, Comments.Stored> commit,
      Pseudonyms pseudonyms,
      Events events,
      CommentIds ids,
      Clock clock,
      SubmissionProperties settings) {
    return new Submitting(
        articles, comments, commit, pseudonyms, events, ids, clock, settings.patience());
  }

  @Bean
  SubmissionCounts submissionCounts(MeterRegistry meters) {
    return new SubmissionCounts(meters);
  }
}
