package org.newsroom.notification.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Answer;
import org.newsroom.notification.notice.Matter;

/** The matter of an inbox, as it is in its document. An absent field stands for null or 0. */
record MatterDocument(
    @Nullable String articleId,
    @Nullable Integer revision,
    @Nullable String text,
    @Nullable Long appealed,
    @Nullable Instant withdrawnAt,
    @Nullable UUID reported,
    @Nullable AnswerDocument answer) {

  static @Nullable MatterDocument of(Matter matter) {
    return matter.equals(Matter.UNKNOWN)
        ? null
        : new MatterDocument(
            matter.articleId(),
            matter.revision() == 0 ? null : matter.revision(),
            matter.text(),
            matter.appealed() == 0 ? null : matter.appealed(),
            matter.withdrawnAt(),
            matter.reported(),
            AnswerDocument.of(matter.answer()));
  }

  Matter matter() {
    return new Matter(
        articleId,
        revision == null ? 0 : revision,
        text,
        appealed == null ? 0 : appealed,
        withdrawnAt,
        reported,
        answer == null ? null : answer.answer());
  }

  /** The newest answer to reports, as it is in the inbox of the comment's author. */
  record AnswerDocument(long sequence, boolean upheld, Instant at) {

    static @Nullable AnswerDocument of(@Nullable Answer answer) {
      return answer == null
          ? null
          : new AnswerDocument(answer.sequence(), answer.upheld(), answer.at());
    }

    private Answer answer() {
      return new Answer(sequence, upheld, at);
    }
  }

  /** The text keeps the reader's words out of logs. */
  @Override
  public String toString() {
    return matter().toString();
  }
}
