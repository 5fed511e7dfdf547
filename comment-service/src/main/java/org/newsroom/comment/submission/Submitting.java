package org.newsroom.comment.submission;

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
import org.newsroom.comment.form.Submission;
import org.newsroom.comment.sanction.AuthorKeys;
import org.newsroom.comment.sanction.Suspension;
import org.newsroom.comment.sanction.Suspensions;
import org.newsroom.comment.secret.Pseudonyms;
import org.newsroom.comment.store.Comments;
import org.newsroom.comment.store.NewComment;
import org.newsroom.platform.event.Events;
import org.springframework.dao.DataAccessException;

/** Takes comments: each is durably stored with its event before its reader gets an answer. */
final class Submitting {

  private final Suspensions suspensions;
  private final Articles articles;
  private final Comments comments;
  private final GroupCommit<NewComment, Comments.Stored> commit;
  private final Pseudonyms pseudonyms;
  private final Events events;
  private final CommentIds ids;
  private final Clock clock;
  private final Duration patience;

  Submitting(
      Suspensions suspensions,
      Articles articles,
      Comments comments,
      GroupCommit<NewComment, Comments.Stored> commit,
      Pseudonyms pseudonyms,
      Events events,
      CommentIds ids,
      Clock clock,
      Duration patience) {
    this.suspensions = suspensions;
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
  Admission submit(Submission submission, Origin origin) {
    Request request = request(submission, origin);
    Suspension suspension = suspension(submission, origin);
    if (suspension != null) {
      return refuse(new Admission.Suspended(suspension), request);
    }
    Article article = articles.find(submission.articleId());
    if (article == null) {
      return refuse(Admission.Refused.UNKNOWN_ARTICLE, request);
    }
    if (!article.open()) {
      return refuse(Admission.Refused.ARTICLE_CLOSED, request);
    }
    UUID parent = submission.parentId();
    if (parent == null) {
      return store(newComment(submission, origin, request, article, request.id()), request);
    }
    Comments.Place above = comments.placeOf(parent);
    if (above == null || !isOn(above, article)) {
      return refuse(Admission.Refused.UNKNOWN_PARENT, request);
    }
    return above.published()
        ? store(newComment(submission, origin, request, article, above.threadId()), request)
        : refuse(Admission.Refused.PARENT_NOT_PUBLISHED, request);
  }

  private @Nullable Suspension suspension(Submission submission, Origin origin) {
    if (suspensions.areNone()) {
      return null;
    }
    CommentSubmitted.Author author = author(submission, origin);
    return suspensions.of(new AuthorKeys(author.id(), author.emailHash(), author.addressHash()));
  }

  /** A comment stays with its article when that gets another id. */
  private boolean isOn(Comments.Place place, Article article) {
    if (place.articleId().equals(article.id())) {
      return true;
    }
    Article present = articles.find(place.articleId());
    return present != null && present.id().equals(article.id());
  }

  private Request request(Submission submission, Origin origin) {
    String key = origin.idempotencyKey();
    if (key == null) {
      return new Request(ids.next(), null);
    }
    UUID parent = submission.parentId();
    return new Request(
        pseudonyms.commentId(origin.reader(), origin.network().name(), key),
        pseudonyms.ofRequest(
            Arrays.asList(
                submission.articleId(),
                parent == null ? null : parent.toString(),
                submission.authorName(),
                submission.email(),
                submission.text(),
                submission.locale())));
  }

  /** A comment that was taken once stays taken, though its article has been closed since. */
  private Admission refuse(Admission refusal, Request request) {
    Comments.Earlier earlier = request.digest() == null ? null : comments.earlier(request.id());
    return earlier == null ? refusal : repeated(earlier, request);
  }

  private NewComment newComment(
      Submission submission, Origin origin, Request request, Article article, UUID thread) {
    Instant now = clock.instant();
    CommentSubmitted comment =
        new CommentSubmitted(
            request.id(),
            article.id(),
            submission.parentId(),
            thread,
            author(submission, origin),
            submission.text(),
            origin.locale(submission.locale()),
            now,
            null,
            null);
    String id = request.id().toString();
    return comment.with(
        events.create(CommentSubmitted.TYPE, id, id, now, comment), request.digest());
  }

  private CommentSubmitted.Author author(Submission submission, Origin origin) {
    String email = submission.email();
    return new CommentSubmitted.Author(
        origin.reader(),
        origin.reader() != null,
        submission.authorName(),
        email,
        email != null && submission.notifyOfReplies() ? Boolean.TRUE : null,
        email == null ? null : pseudonyms.ofEmail(email),
        pseudonyms.ofNetwork(origin.network().name()));
  }

  private Admission store(NewComment comment, Request request) {
    CompletableFuture<Comments.Stored> stored = commit.add(comment);
    if (stored == null) {
      return Admission.Refused.BUSY;
    }
    return switch (await(stored)) {
      case NOW ->
          new Admission.Accepted(
              new Acceptance(comment.id(), comment.articleId(), comment.submittedAt()), false);
      case BEFORE -> refuse(Admission.Refused.NOT_STORED, request);
      case NOT -> Admission.Refused.NOT_STORED;
    };
  }

  private Comments.Stored await(CompletableFuture<Comments.Stored> stored) {
    try {
      return stored.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DataAccessException) {
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

  private static Admission repeated(Comments.Earlier earlier, Request request) {
    return MessageDigest.isEqual(earlier.requestDigest(), request.digest())
        ? new Admission.Accepted(
            new Acceptance(request.id(), earlier.articleId(), earlier.submittedAt()), true)
        : Admission.Refused.KEY_REUSED;
  }

  /** The id that the comment gets, and the digest of its request, which only one with a key has. */
  private record Request(UUID id, byte @Nullable [] digest) {}
}
