package org.newsroom.comment.correction;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.form.SubmissionParser;

/** A corrected text as its author sends it, not yet checked. */
@Schema(name = "CorrectionRequest", requiredProperties = "text")
record CorrectionRequest(
    @Schema(
            description =
                "Unicode code points are counted, after trimming; no control characters but newline and tab, which is a blank.",
            minLength = 1,
            maxLength = SubmissionParser.LONGEST_TEXT)
        @Nullable String text) {}
