package org.newsroom.notification.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeKind;
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
    @Nullable String statement) {

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
        notice.statement());
  }

  Notice notice() {
    return new Notice(
        position, kind, sequence, at, verdict, reason, about, mail, mailedAt, words, shown,
        statement);
  }
}
