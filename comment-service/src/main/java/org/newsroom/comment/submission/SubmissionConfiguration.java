package org.newsroom.comment.submission;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import org.newsroom.comment.article.Articles;
import org.newsroom.comment.sanction.Suspensions;
import org.newsroom.comment.secret.Pseudonyms;
import org.newsroom.comment.store.Comments;
import org.newsroom.comment.store.NewComment;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.id.TimeOrderedIds;
import org.newsroom.platform.work.Workers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the way of a submission: its id, the group commit, the use case. */
@Configuration(proxyBeanMethods = false)
class SubmissionConfiguration {

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
      Suspensions suspensions,
      Articles articles,
      Comments comments,
      GroupCommit<NewComment, Comments.Stored> commit,
      Pseudonyms pseudonyms,
      Events events,
      CommentIds ids,
      Clock clock,
      SubmissionProperties settings) {
    return new Submitting(
        suspensions,
        articles,
        comments,
        commit,
        pseudonyms,
        events,
        ids,
        clock,
        settings.patience());
  }

  @Bean
  SubmissionCounts submissionCounts(MeterRegistry meters) {
    return new SubmissionCounts(meters);
  }
}
