package org.newsroom.moderation.ruling;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.article.Article;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Fingerprint;
import org.newsroom.moderation.rules.engine.RuleEngine;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.event.Received;
import org.springframework.stereotype.Service;

/**
 * Judges a batch of comments: in memory, then one write, then all events. What is said of a comment
 * that was judged before is not kept: the verdict in force is announced once more.
 */
@Service
class Judging {

  private final RuleEngine engine;
  private final Articles articles;
  private final Cases cases;
  private final RecentComments recent;
  private final Events events;
  private final VerdictProperties settings;
  private final Clock clock;
  private final Timer evaluation;
  private final VerdictMeters meters;
  private final RuleFaults faults;

  Judging(
      RuleEngine engine,
      Articles articles,
      Cases cases,
      RecentComments recent,
      Events events,
      VerdictProperties settings,
      Clock clock,
      MeterRegistry meters,
      VerdictMeters verdictMeters,
      RuleFaults faults) {
    this.engine = engine;
    this.articles = articles;
    this.cases = cases;
    this.recent = recent;
    this.events = events;
    this.settings = settings;
    this.clock = clock;
    this.evaluation =
        Timer.builder("newsroom.rules.evaluation")
            .description("What the rules take for one comment")
            .register(meters);
    this.meters = verdictMeters;
    this.faults = faults;
  }

  void judge(List<Received<CommentSubmitted>> batch) {
    Map<String, Received<CommentSubmitted>> byId = new LinkedHashMap<>();
    batch.forEach(received -> byId.putIfAbsent(received.event().commentId(), received));
    List<Case> judged = judgeAll(byId.values().stream().map(Received::event).toList());
    Set<String> taken = cases.insert(judged);
    Map<String, Case> inForce = taken.isEmpty() ? new HashMap<>() : cases.find(taken);
    for (Case one : judged) {
      if (inForce.putIfAbsent(one.commentId(), one) == null) {
        meters.judged(one);
      }
    }
    events.send(byId.values().stream().map(received -> announce(received, inForce)).toList());
  }

  private OutgoingEvent announce(Received<CommentSubmitted> received, Map<String, Case> inForce) {
    Case judged = Objects.requireNonNull(inForce.get(received.event().commentId()));
    CommentModerated moderated = CommentModerated.of(judged);
    return events.create(
        CommentModerated.TYPE,
        moderated.eventId(),
        moderated.commentId(),
        moderated.decidedAt(),
        moderated,
        received.traceparent());
  }

  private List<Case> judgeAll(List<CommentSubmitted> comments) {
    Instant now = clock.instant();
    Map<String, Article> known =
        articles.find(comments.stream().map(CommentSubmitted::articleId).distinct().toList());
    comments.forEach(comment -> awaitArticle(comment, known, now));
    RecentComments.Batch copies = recent.forBatch(comments, now);
    List<Case> judged = new ArrayList<>(comments.size());
    for (CommentSubmitted comment : comments) {
      Fingerprint fingerprint = Fingerprint.of(comment.text());
      Article article = known.get(comment.articleId());
      judged.add(
          new Case(
              comment.commentId(),
              comment.comment(),
              ruling(comment, article, copies.next(comment, fingerprint)),
              comment.author().key(),
              article == null ? "" : article.title(),
              fingerprint.bits()));
    }
    return judged;
  }

  private void awaitArticle(CommentSubmitted comment, Map<String, Article> known, Instant now) {
    Duration age = Duration.between(comment.submittedAt(), now);
    if (!known.containsKey(comment.articleId()) && age.compareTo(settings.articlePatience()) < 0) {
      throw new ArticleNotYetKnownException(comment.articleId());
    }
  }

  private Ruling ruling(CommentSubmitted comment, @Nullable Article article, AuthorContext author) {
    ArticleContext context = article == null ? ArticleContext.none() : article.context();
    Candidate candidate = new Candidate(comment.text(), comment.locale(), context, author);
    try {
      Assessment assessment =
          Objects.requireNonNull(evaluation.record(() -> engine.evaluate(candidate)));
      faults.note(comment.commentId(), assessment.faults());
      Instant now = clock.instant();
      return article == null
          ? ModerationPolicy.articleUnknown(assessment, now)
          : ModerationPolicy.ruling(assessment, article.moderationMode(), now);
    } catch (RuntimeException e) {
      faults.note(comment.commentId(), e);
      return ModerationPolicy.fault(RuleFaults.ENGINE, engine.ruleSet().version(), clock.instant());
    }
  }
}
