package org.newsroom.comment.person;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.NewComment;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.comment.store.PersonalComments;
import org.newsroom.comment.words.Words;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.springframework.stereotype.Component;

/**
 * Does what was requested, a part at a time: a part is announced in the request's own document,
 * then its comments are stripped, then comes the next. So whoever goes on after a crash finds out
 * what was announced, and does it again: nothing is left out, and no part has other comments than
 * it had.
 */
@Component
class Forgetting {

  private static final int ERASED_TOGETHER = 200;

  /** Texts of so many comments fit into an event. */
  private static final int EXPORTED_TOGETHER = 25;

  private final Jobs jobs;
  private final PersonalComments comments;
  private final Words words;
  private final Events events;
  private final Clock clock;

  Forgetting(Jobs jobs, PersonalComments comments, Words words, Events events, Clock clock) {
    this.jobs = jobs;
    this.comments = comments;
    this.words = words;
    this.events = events;
    this.clock = clock;
  }

  /** Does one step of each request that is open; whether there was any. */
  boolean step() {
    List<JobDocument> open = jobs.open();
    open.forEach(this::step);
    return !open.isEmpty();
  }

  private void step(JobDocument job) {
    if (Boolean.TRUE.equals(job.wholePerson())) {
      jobs.found(job, keyOfAuthor(job));
      return;
    }
    if (!job.toStrip().isEmpty()) {
      comments.strip(job.toStrip(), job.requestedAt());
    }
    List<OwnComment> next =
        job.erases()
            ? comments.find(job.meant(), null, ERASED_TOGETHER)
            : comments.find(job.meant(), job.after(), EXPORTED_TOGETHER);
    if (next.isEmpty()) {
      jobs.finish(job, lastEvents(job), clock.instant());
    } else {
      jobs.announce(job, part(job, next));
    }
  }

  /** The account of the comment's author, or else the e-mail address; null when it has neither. */
  private @Nullable String keyOfAuthor(JobDocument job) {
    List<OwnComment> found = comments.find(job.meant(), null, 1);
    NewComment.Author author = found.isEmpty() ? null : found.get(0).author();
    if (author == null) {
      return null;
    }
    if (author.reader() != null) {
      return "id:" + author.reader();
    }
    return author.emailHash() == null ? null : "email:" + author.emailHash();
  }

  private Jobs.Part part(JobDocument job, List<OwnComment> next) {
    List<AuthorComments.Reference> references =
        next.stream().map(one -> AuthorComments.Reference.of(one, nameFor(job, one))).toList();
    OutgoingEvent news = news(job, references, false);
    return new Jobs.Part(
        next.size(),
        next.get(next.size() - 1).id(),
        job.erases()
            ? references.stream()
                .map(one -> new JobDocument.CurrentDocument(one.commentId(), one.name()))
                .toList()
            : List.of(),
        job.erases()
            ? List.of(news)
            : List.of(
                news,
                answer(job, false, next.size(), next.stream().map(ExportedComment::of).toList())));
  }

  private @Nullable String nameFor(JobDocument job, OwnComment comment) {
    return Boolean.TRUE.equals(job.keepsTexts())
        ? words.of("ANONYMOUS", words.spoken(comment.locale()))
        : null;
  }

  private List<OutgoingEvent> lastEvents(JobDocument job) {
    return List.of(
        news(job, List.of(), true), answer(job, true, job.erases() ? job.found() : 0, null));
  }

  private OutgoingEvent news(
      JobDocument job, List<AuthorComments.Reference> references, boolean last) {
    Instant at = job.requestedAt().truncatedTo(ChronoUnit.MILLIS);
    AuthorComments news =
        new AuthorComments(job.id(), job.authorKey(), job.part(), last, references, at);
    return events.create(
        job.erases() ? AuthorComments.ERASED : AuthorComments.EXPORTED,
        job.id() + "-" + job.part(),
        job.id().toString(),
        clock.instant(),
        news);
  }

  private OutgoingEvent answer(
      JobDocument job, boolean last, long count, @Nullable List<ExportedComment> data) {
    Instant now = clock.instant();
    PersonAnswered answered =
        new PersonAnswered(
            job.id(),
            PersonAnswered.SERVICE,
            // An erasure is answered once, an export with each part.
            job.erases() ? 0 : job.part(),
            last,
            Map.of("comments", count),
            data,
            now);
    return events.create(
        PersonAnswered.TYPE, answered.eventId(), job.id().toString(), now, answered);
  }
}
