package org.newsroom.comment.form;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.id.Ids;

/** A submission as a reader sends it, not yet checked. */
@Schema(
    name = "Submission",
    requiredProperties = {"articleId", "author", "text"})
public record SubmissionRequest(
    @Schema(pattern = Ids.KEY, example = "putin-meets-with-kim-jong-un") @Nullable String articleId,
    @Schema(description = "The comment that this one answers.", format = "uuid")
        @Nullable String parentId,
    @Nullable Author author,
    @Schema(
            description =
                "Unicode code points are counted, after trimming; no control characters but newline and tab, which is a blank.",
            minLength = 1,
            maxLength = SubmissionParser.LONGEST_TEXT,
            example = "An armored train in this century. What a sight!")
        @Nullable String text,
    @Schema(
            description = "BCP 47; the Accept-Language header decides otherwise.",
            maxLength = SubmissionParser.LONGEST_LOCALE,
            example = "en")
        @Nullable String locale,
    @Schema(description = "Whether to tell the author of replies by e-mail; no by default.")
        @Nullable Boolean notifyOfReplies) {

  /** The signature of the comment. */
  @Schema(name = "SubmissionAuthor", requiredProperties = "name")
  public record Author(
      @Schema(
              description = "One line; code points are counted, after trimming.",
              minLength = 1,
              maxLength = SubmissionParser.LONGEST_NAME,
              example = "Dana")
          @Nullable String name,
      @Schema(
              description = "Where notices go.",
              format = "email",
              minLength = EmailAddress.SHORTEST,
              maxLength = EmailAddress.LONGEST)
          @Nullable String email) {}
}
