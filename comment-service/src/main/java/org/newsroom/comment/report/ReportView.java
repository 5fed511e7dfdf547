package org.newsroom.comment.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/**
 * The answer to a reader whose report was taken.
 *
 * @param receipt opens the link to whoever holds it
 */
@Schema(name = "ReportReceipt")
record ReportView(UUID id, Instant reportedAt, String receipt, Links links) {

  /**
   * The address to ask at.
   *
   * @param notifications the address of what the reporter was told so far
   */
  @Schema(name = "ReportLinks")
  record Links(String notifications) {}
}
