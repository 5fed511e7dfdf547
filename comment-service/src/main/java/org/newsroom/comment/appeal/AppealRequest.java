package org.newsroom.comment.appeal;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appeal as the comment's author sends it, not yet checked. */
@Schema(name = "AppealRequest")
record AppealRequest(
    @Schema(
            description =
                "Unicode code points are counted, after trimming; no control characters but newline and tab, which is a blank.",
            maxLength = AppealController.LONGEST)
        @Nullable String text) {}
