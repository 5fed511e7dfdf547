package org.newsroom.comment.submission;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reader sends, not yet checked. */
@Schema(
    name = "Submission",
    requiredProperties = {"articleId", "author", "text"})
record SubmissionRequest(
    @Schema(example = "putin-meets-with-kim-jong-un") @Nullable String articleId,
    @Schema(description = "The comment that this one answers.", format = "uuid")
        @Nullable String parentId,
    @Nullable Author author,
    @Schema(
            description = "1 to 4,000 characters; no control characters but newline.",
            example = "An armored train in this century. What a sight!")
        @Nullable String text,
    @Schema(description = "BCP 47; the Accept-Language header decides otherwise.", example = "en")
        @Nullable String locale) {

  /** Who signs the comment. */
  @Schema(name = "SubmissionAuthor", requiredProperties = "name")
  record Author(
      @Schema(description = "1 to 60 characters, one line.", example = "Dana")
          @Nullable String name,
      @Schema(description = "Where notices go.", format = "email") @Nullable String email) {}
}
