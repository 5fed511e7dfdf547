package org.newsroom.comment.correction;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A corrected text as its author sends it, not yet checked. */
@Schema(name = "CorrectionRequest", requiredProperties = "text")
record CorrectionRequest(
    @Schema(
            description =
                "1 to 4,000 characters; no control characters but newline and tab, which is a blank.")
        @Nullable String text) {}
