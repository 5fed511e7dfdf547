package org.newsroom.comment.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The fields of a stored comment that tell its way; an absent one stands for null. */
@Document(CommentDocument.COLLECTION)
record WayDocument(
    @Id UUID id,
    String articleId,
    Instant submittedAt,
    @Nullable StepDocument verdict,
    @Nullable StepDocument publication,
    @Nullable List<StepDocument> history,
    @Nullable Integer revision,
    @Nullable Instant revisedAt,
    @Nullable StepDocument correction,
    CommentDocument.@Nullable AppealDocument appeal,
    @Nullable Instant withdrawnAt) {

  Way way() {
    return new Way(
        id,
        articleId,
        submittedAt,
        verdict == null ? null : verdict.step(),
        publication == null ? null : publication.step(),
        history == null ? List.of() : history.stream().map(StepDocument::step).toList(),
        new Way.Own(
            Objects.requireNonNullElse(revision, 1),
            revisedAt,
            correction == null ? null : correction.step(),
            appeal == null ? null : appeal.appeal(),
            withdrawnAt));
  }
}
