package org.newsroom.notification.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeKind;
import org.newsroom.notification.notice.Quote;
import org.newsroom.notification.notice.Reason;
import org.newsroom.notification.notice.Verdict;
import org.springframework.data.mongodb.core.mapping.Field;

/** A notice as it is in its inbox's document. An absent field stands for null. */
record NoticeDocument(
    @Field("n") int position,
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
    @Nullable QuoteDocument quote,
    @Nullable String traceparent) {

  static NoticeDocument of(Notice notice) {
    return new NoticeDocument(
        notice.position(),
        notice.kind(),
        notice.sequence(),
        notice.at(),
        notice.verdict(),
        notice.reason(),
        notice.about(),
        notice.mail(),
        notice.mailedAt(),
        notice.words(),
        notice.shown(),
        notice.statement(),
        QuoteDocument.of(notice.quote()),
        notice.traceparent());
  }

  Notice notice() {
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
        words,
        shown,
        statement,
        quote == null ? null : quote.quote(),
        traceparent);
  }

  /** A reply to be quoted, as it is in its notice. */
  record QuoteDocument(String author, String text, long sequence) {

    static @Nullable QuoteDocument of(@Nullable Quote quote) {
      return quote == null
          ? null
          : new QuoteDocument(quote.author(), quote.text(), quote.sequence());
    }

    private Quote quote() {
      return new Quote(author, text, sequence);
    }

    /** The text keeps what somebody wrote out of logs. */
    @Override
    public String toString() {
      return quote().toString();
    }
  }
}
