package org.newsroom.comment.report;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as a reader sends it, not yet checked. */
@Schema(name = "ReportRequest", requiredProperties = "reason")
record ReportRequest(
    @Schema(implementation = ReportReason.class) @Nullable String reason,
    @Schema(description = "At most 4,000 characters. Required when the reason is ILLEGAL.")
        @Nullable String text,
    @Schema(description = "At most 400 characters. Required when the reason is ILLEGAL.")
        @Nullable String law,
    @Schema(description = "1 to 60 characters, one line.") @Nullable String name,
    @Schema(description = "Where the answer goes.", format = "email") @Nullable String email,
    @Schema(description = "BCP 47; the Accept-Language header decides otherwise.")
        @Nullable String locale) {}
