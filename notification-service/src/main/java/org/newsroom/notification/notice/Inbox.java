package org.newsroom.notification.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The inbox of one comment's author, or of somebody who has reported one. Events of different
 * topics come in any order and more than once; whatever the order, the acknowledgement has the
 * first position, nothing is told twice, nothing is told that newer events have overtaken, and
 * nothing after the author has taken the comment back. A method that changes nothing returns the
 * very same inbox; each takes the time from which mail about its news may go.
 *
 * @param commentId the id of the comment or of the report
 * @param version the number of changes that were stored
 * @param recipient the reader; null until the submission has come, before which nothing is shown
 * @param ruling the newest ruling that is known
 * @param publication the newest publication that is known
 * @param matter the comment that it is about
 * @param notices all notices, by position
 * @param queue the place in the queue for mail; null when none waits
 */
public record Inbox(
    UUID commentId,
    long version,
    @Nullable Recipient recipient,
    @Nullable Ruling ruling,
    @Nullable Publication publication,
    Matter matter,
    List<Notice> notices,
    @Nullable MailQueue queue) {

  private static final int MOST_NOTICES = 100;

  public Inbox {
    notices = List.copyOf(notices);
  }

  /** An inbox of which nothing is known yet. */
  public static Inbox of(UUID commentId) {
    return new Inbox(commentId, 0, null, null, null, Matter.UNKNOWN, List.of(), null);
  }

  /** The notices that the author may see. */
  public List<Notice> visible() {
    return recipient == null ? List.of() : notices;
  }

  /** The position of the last notice that the author may see; 0 when there is none. */
  public int last() {
    return visible().isEmpty() ? 0 : notices.get(notices.size() - 1).position();
  }

  /** Tells whether the author has taken the comment back. */
  public boolean isWithdrawn() {
    return matter.withdrawnAt() != null;
  }

  /** Acknowledges a comment or its correction; the first lets out the notices before it. */
  public Inbox submitted(Submission submission, Instant due) {
    if (recipient != null
        && (isWithdrawn() || submission.revision() <= Math.max(1, matter.revision()))) {
      return this;
    }
    Inbox known =
        with(
            matter.submitted(submission.articleId(), submission.revision(), submission.quotable()));
    if (recipient == null) {
      Notice received = Notice.of(NoticeKind.RECEIVED, 0, submission.at());
      return known.acknowledged(submission.author(), received, due);
    }
    Instant revisedAt = submission.revisedAt() == null ? submission.at() : submission.revisedAt();
    return News.overtakes(this, submission.revision())
        ? known
        : known.told(
            Notice.of(NoticeKind.CORRECTION_RECEIVED, submission.revision(), revisedAt), due);
  }

  /** Acknowledges a report, and lets out what was told before it. */
  public Inbox reported(Report report, Instant due) {
    return recipient != null
        ? this
        : with(matter.reported(report.articleId(), report.commentId(), report.quotable()))
            .acknowledged(
                report.reporter(), Notice.of(NoticeKind.REPORT_RECEIVED, 0, report.at()), due);
  }

  /** Tells of a ruling, unless one of its number or a higher one is known. */
  public Inbox ruled(Ruling found, Instant due) {
    if (isWithdrawn() || ruling != null && ruling.sequence() >= found.sequence()) {
      return this;
    }
    Ruling next = found.after(News.approved(this));
    Answer answer = Answer.of(next);
    Inbox known = with(recipient, next, publication, notices);
    Inbox judged = answer == null ? known : known.with(matter.answered(answer));
    Inbox told = judged.told(News.of(this, next), due);
    return next.byEditor() ? told.notBefore(due) : told;
  }

  /** Tells a reporter what became of the reported comment, whose author's inbox is given. */
  public Inbox answered(Inbox comment, Instant due) {
    Notice answer = recipient == null ? null : Answer.to(this, comment);
    return answer == null ? this : told(answer, due).notBefore(due);
  }

  /** Tells that the comment came onto its article, or off it, unless that is no news. */
  public Inbox published(Publication next, Instant due) {
    if (isWithdrawn() || publication != null && publication.isAsNewAs(next)) {
      return this;
    }
    Inbox known = with(recipient, ruling, next, notices);
    Inbox told = known.told(News.of(this, next), due);
    return ruling != null && ruling.byEditor() && ruling.sequence() == next.sequence()
        ? told.notBefore(due)
        : told;
  }

  /** Acknowledges an appeal, unless it is known or answered. */
  public Inbox appealed(long sequence, Instant at, Instant due) {
    if (isWithdrawn() || matter.appealed() >= sequence) {
      return this;
    }
    Inbox known = with(matter.appealed(sequence));
    return ruling != null && ruling.sequence() > sequence
        ? known
        : known.told(Notice.of(NoticeKind.APPEAL_RECEIVED, sequence, at), due);
  }

  /** Confirms that the author took the comment back, after which there is no more news. */
  public Inbox withdrawn(Instant at, Instant due) {
    return isWithdrawn()
        ? this
        : with(matter.withdrawn(at)).told(Notice.of(NoticeKind.WITHDRAWN, 0, at), due);
  }

  /** Tells of a reply, once; where its mail waits yet, that quotes the newest text. */
  public Inbox replied(UUID reply, Quote quote, Instant at, Instant due) {
    if (isWithdrawn()) {
      return this;
    }
    Notice known =
        notices.stream().filter(one -> reply.equals(one.about())).findFirst().orElse(null);
    if (known == null) {
      return told(Notice.of(NoticeKind.REPLIED, 0, at).about(reply).quoting(quote), due);
    }
    Quote before = known.quote();
    return before == null || before.sequence() >= quote.sequence()
        ? this
        : with(
            recipient,
            ruling,
            publication,
            notices.stream().map(one -> one.equals(known) ? one.quoting(quote) : one).toList());
  }

  /** Tells whether the comment is known to be on its article no more. */
  public boolean isOff() {
    return isWithdrawn()
        || publication != null
            && (!publication.published() || ruling != null && ruling.overtakes(publication));
  }

  /** Tells what the newsroom warns of, once. */
  public Inbox warned(Warning warning, Instant due) {
    return isWithdrawn() || notices.stream().anyMatch(notice -> warning.id().equals(notice.about()))
        ? this
        : told(
            Notice.of(NoticeKind.WARNED, 0, warning.at())
                .about(warning.id())
                .saying(warning.message()),
            due);
  }

  /** The inbox, where the notices that were not there before have come in that trace. */
  @SuppressWarnings("ReferenceEquality") // A method that changes nothing returns the very same one.
  public Inbox traced(Inbox before, @Nullable String traceparent) {
    if (this == before || traceparent == null) {
      return this;
    }
    Set<Integer> known = before.notices.stream().map(Notice::position).collect(Collectors.toSet());
    return with(
        recipient,
        ruling,
        publication,
        notices.stream()
            .map(
                notice ->
                    known.contains(notice.position()) || recipient != null && !notice.waits()
                        ? notice
                        : notice.traced(traceparent))
            .toList());
  }

  private Inbox acknowledged(Recipient reader, Notice received, Instant due) {
    List<Notice> addressed = new ArrayList<>();
    addressed.add(received.at(1, reader.mail(received.kind())));
    notices.forEach(notice -> addressed.add(notice.with(reader.mail(notice.kind()), null)));
    return with(reader, ruling, publication, addressed).queued(due);
  }

  private Inbox told(@Nullable Notice notice, Instant due) {
    if (notice == null) {
      return this;
    }
    List<Notice> longer = new ArrayList<>(notices);
    if (longer.size() >= MOST_NOTICES) {
      longer.remove(recipient == null ? 0 : 1);
    }
    MailState mail = recipient == null ? MailState.NONE : recipient.mail(notice.kind());
    Notice placed = notice.at(nextPosition(), mail);
    longer.add(recipient == null || placed.waits() ? placed : placed.quoting(null));
    return with(recipient, ruling, publication, longer).queued(due);
  }

  /** The first position belongs to the acknowledgement, also while that has not come. */
  private int nextPosition() {
    return notices.isEmpty() ? 2 : notices.get(notices.size() - 1).position() + 1;
  }

  /** Queues the inbox if a mail waits; it keeps a place that it has, which may be claimed. */
  Inbox queued(Instant due) {
    return queue == null && notices.stream().anyMatch(Notice::waits)
        ? with(MailQueue.from(due))
        : this;
  }

  private Inbox notBefore(Instant due) {
    return queue == null ? this : with(queue.notBefore(due));
  }

  Inbox with(@Nullable MailQueue changed) {
    return new Inbox(commentId, version, recipient, ruling, publication, matter, notices, changed);
  }

  Inbox with(Matter known) {
    return new Inbox(commentId, version, recipient, ruling, publication, known, notices, queue);
  }

  Inbox with(
      @Nullable Recipient reader,
      @Nullable Ruling judged,
      @Nullable Publication published,
      List<Notice> told) {
    return new Inbox(commentId, version, reader, judged, published, matter, told, queue);
  }
}
