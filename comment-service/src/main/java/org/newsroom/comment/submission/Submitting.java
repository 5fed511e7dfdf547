package org.newsroom.comment.submission;

import com.mongodb.MongoException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.article.Article;
import org.newsroom.comment.article.Articles;
import org.newsroom.comment.secret.Pseudonyms;
import org.newsroom.platform.event.Events;

/** Takes a comment: durably stored with its event before the reader gets an answer, or refused. */
final class Submitting {

  private final Articles articles;
  private final Comments comments;
  private final GroupCommit<NewComment, Comments.Stored> commit;
  private final Pseudonyms pseudonyms;
  private final Events events;
  private final CommentIds ids;
  private final Clock clock;
  private final Duration patience;

  Submitting(
      Articles articles,
      Comments comments,
      GroupCommit<NewComment, Comments.Stored> commit,
      Pseudonyms pseudonyms,
      Events events,
      CommentIds ids,
      Clock clock,
      Duration patience) {
    this.articles = articles;
    this.comments = comments;
    this.commit = commit;
    this.pseudonyms = pseudonyms;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
    this.patience = patience;
  }

  /** Stores the comment once, however often the same request comes with the same key. */
  Outcome submit(Submission submission, Origin origin) {
    Request request = request(submission, origin);
    Article article = articles.find(submission.articleId());
    if (article == null) {
      return refuse(Outcome.Refused.UNKNOWN_ARTICLE, request);
    }
    if (!article.open()) {
      return refuse(Outcome.Refused.ARTICLE_CLOSED, request);
    }
    UUID parent = submission.parentId();
    UUID thread = parent == null ? request.id() : comments.threadOf(parent, submission.articleId());
    if (thread == null) {
      return refuse(Outcome.Refused.UNKNOWN_PARENT, request);
    }
    return store(newComment(submission, origin, request, thread), request);
  }

  private Request request(Submission submission, Origin origin) {
    String key = origin.idempotencyKey();
    if (key == null) {
      return new Request(ids.next(), null);
    }
    UUID parent = submission.parentId();
    return new Request(
        pseudonyms.commentId(origin.reader(), key),
        pseudonyms.ofRequest(
            Arrays.asList(
                submission.articleId(),
                parent == null ? null : parent.toString(),
                submission.authorName(),
                submission.email(),
                submission.text(),
                submission.locale())));
  }

  /** What was taken once stays taken, though the article has been closed since. */
  private Outcome refuse(Outcome.Refused refusal, Request request) {
    Comments.Earlier earlier = request.digest() == null ? null : comments.earlier(request.id());
    return earlier == null ? refusal : repeated(earlier, request);
  }

  private NewComment newComment(
      Submission submission, Origin origin, Request request, UUID thread) {
    Instant now = clock.instant();
    CommentSubmitted comment =
        new CommentSubmitted(
            request.id(),
            submission.articleId(),
            submission.parentId(),
            thread,
            author(submission, origin),
            submission.text(),
            submission.locale() == null ? origin.locale() : submission.locale(),
            now);
    String id = request.id().toString();
    return new NewComment(
        comment, events.create(CommentSubmitted.TYPE, id, id, now, comment), request.digest());
  }

  private CommentSubmitted.Author author(Submission submission, Origin origin) {
    String email = submission.email();
    return new CommentSubmitted.Author(
        origin.reader(),
        origin.reader() != null,
        submission.authorName(),
        email,
        email == null ? null : pseudonyms.ofEmail(email),
        pseudonyms.ofNetwork(origin.network().name()));
  }

  private Outcome store(NewComment comment, Request request) {
    CompletableFuture<Comments.Stored> stored = commit.add(comment);
    if (stored == null) {
      return Outcome.Refused.BUSY;
    }
    return switch (await(stored)) {
      case NOW -> {
        CommentSubmitted taken = comment.comment();
        yield new Outcome.Accepted(
            new Acceptance(taken.commentId(), taken.articleId(), taken.submittedAt()), false);
      }
      case BEFORE -> refuse(Outcome.Refused.NOT_STORED, request);
      case NOT -> Outcome.Refused.NOT_STORED;
    };
  }

  private Comments.Stored await(CompletableFuture<Comments.Stored> stored) {
    try {
      return stored.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof MongoException) {
        return Comments.Stored.NOT;
      }
      throw new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      return Comments.Stored.NOT;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Comments.Stored.NOT;
    }
  }

  private static Outcome repeated(Comments.Earlier earlier, Request request) {
    return MessageDigest.isEqual(earlier.requestDigest(), request.digest())
        ? new Outcome.Accepted(earlier.acceptance(), true)
        : Outcome.Refused.KEY_REUSED;
  }

  /** The id that the comment gets, and what its request is told by; no digest without a key. */
  private record Request(UUID id, byte @Nullable [] digest) {}
}
