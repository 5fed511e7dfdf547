package org.newsroom.comment.report;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.form.EmailAddress;
import org.newsroom.comment.form.SubmissionParser;

/** A report as a reader sends it, not yet checked. */
@Schema(name = "ReportRequest", requiredProperties = "reason")
record ReportRequest(
    @Schema(implementation = ReportReason.class) @Nullable String reason,
    @Schema(
            description = "Required when the reason is ILLEGAL.",
            maxLength = ReportParser.LONGEST_TEXT)
        @Nullable String text,
    @Schema(
            description = "Required when the reason is ILLEGAL.",
            maxLength = ReportParser.LONGEST_LAW)
        @Nullable String law,
    @Schema(description = "One line.", maxLength = ReportParser.LONGEST_NAME) @Nullable String name,
    @Schema(
            description = "Where the answer goes.",
            format = "email",
            maxLength = EmailAddress.LONGEST)
        @Nullable String email,
    @Schema(
            description = "BCP 47; the Accept-Language header decides otherwise.",
            maxLength = SubmissionParser.LONGEST_LOCALE)
        @Nullable String locale) {}
