package org.newsroom.comment.form;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A submission as a reader sends it, not yet checked. */
@Schema(
    name = "Submission",
    requiredProperties = {"articleId", "author", "text"})
public record SubmissionRequest(
    @Schema(example = "putin-meets-with-kim-jong-un") @Nullable String articleId,
    @Schema(description = "The comment that this one answers.", format = "uuid")
        @Nullable String parentId,
    @Nullable Author author,
    @Schema(
            description =
                "1 to 4,000 characters; no control characters but newline and tab, which is a blank.",
            example = "An armored train in this century. What a sight!")
        @Nullable String text,
    @Schema(description = "BCP 47; the Accept-Language header decides otherwise.", example = "en")
        @Nullable String locale,
    @Schema(description = "Whether to tell the author of replies by e-mail; no by default.")
        @Nullable Boolean notifyOfReplies) {

  /** The signature of the comment. */
  @Schema(name = "SubmissionAuthor", requiredProperties = "name")
  public record Author(
      @Schema(description = "1 to 60 characters, one line.", example = "Dana")
          @Nullable String name,
      @Schema(description = "Where notices go.", format = "email") @Nullable String email) {}
}
