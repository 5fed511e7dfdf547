package org.newsroom.notification.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an author is told about a comment.
 *
 * @param position its place among the comment's notices, from 1; the id of its server-sent event
 * @param sequence the number that tells notices of its kind apart: of the ruling behind it or, in
 *     the acknowledgement of a correction, of the revision; else 0
 * @param at the time of what it tells
 * @param verdict the verdict in force, in a notice of a changed decision
 * @param reason the reason why the comment is not published, in a notice that says so
 * @param about the reply or the warning, in a notice of one
 * @param words an editor's own to the author, in a notice of that editor's decision
 * @param shown the text that is on the website, in a notice that words were struck from it
 * @param statement the statement of reasons, in a notice that the comment is not published
 * @param mail the state of its e-mail
 * @param mailedAt when the mail server took or finally refused it
 * @param quote the reply, in a notice of one whose mail waits
 * @param traceparent the trace in which it came, if that is sampled and its mail waits
 */
public record Notice(
    int position,
    NoticeKind kind,
    long sequence,
    Instant at,
    @Nullable Verdict verdict,
    @Nullable Reason reason,
    @Nullable UUID about,
    MailState mail,
    @Nullable Instant mailedAt,
    @Nullable String words,
    @Nullable String shown,
    @Nullable String statement,
    @Nullable Quote quote,
    @Nullable String traceparent) {

  /** A notice that is about the comment itself. */
  public Notice(
      int position,
      NoticeKind kind,
      long sequence,
      Instant at,
      @Nullable Verdict verdict,
      @Nullable Reason reason,
      MailState mail,
      @Nullable Instant mailedAt) {
    this(
        position, kind, sequence, at, verdict, reason, null, mail, mailedAt, null, null, null, null,
        null);
  }

  /** A notice that has no place yet. */
  static Notice of(NoticeKind kind, long sequence, Instant at) {
    return new Notice(0, kind, sequence, at, null, null, MailState.NONE, null);
  }

  Notice because(@Nullable Verdict inForce, @Nullable Reason why) {
    return new Notice(
        position,
        kind,
        sequence,
        at,
        inForce,
        why,
        about,
        mail,
        mailedAt,
        words,
        shown,
        statement,
        quote,
        traceparent);
  }

  Notice saying(@Nullable String own) {
    return with(own, shown, statement, quote);
  }

  Notice showing(@Nullable String text) {
    return with(words, text, statement, quote);
  }

  Notice stating(@Nullable String reasons) {
    return with(words, shown, reasons, quote);
  }

  Notice quoting(@Nullable Quote said) {
    return with(words, shown, statement, said);
  }

  private Notice with(
      @Nullable String own, @Nullable String text, @Nullable String reasons, @Nullable Quote said) {
    return new Notice(
        position,
        kind,
        sequence,
        at,
        verdict,
        reason,
        about,
        mail,
        mailedAt,
        own,
        text,
        reasons,
        said,
        traceparent);
  }

  Notice about(UUID reply) {
    return new Notice(
        position,
        kind,
        sequence,
        at,
        verdict,
        reason,
        reply,
        mail,
        mailedAt,
        words,
        shown,
        statement,
        quote,
        traceparent);
  }

  Notice at(int place, MailState state) {
    return new Notice(
        place,
        kind,
        sequence,
        at,
        verdict,
        reason,
        about,
        state,
        null,
        words,
        shown,
        statement,
        quote,
        traceparent);
  }

  /** The notice whose mail is in that state; nothing is kept for a mail that is not waited for. */
  Notice with(MailState state, @Nullable Instant when) {
    boolean waiting = state == MailState.WAITING;
    return new Notice(
        position,
        kind,
        sequence,
        at,
        verdict,
        reason,
        about,
        state,
        when,
        words,
        shown,
        statement,
        waiting ? quote : null,
        waiting ? traceparent : null);
  }

  Notice traced(String context) {
    return new Notice(
        position, kind, sequence, at, verdict, reason, about, mail, mailedAt, words, shown,
        statement, quote, context);
  }

  /** Tells whether an e-mail about it is still to be sent. */
  public boolean waits() {
    return mail == MailState.WAITING;
  }
}
