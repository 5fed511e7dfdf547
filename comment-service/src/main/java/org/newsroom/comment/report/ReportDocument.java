package org.newsroom.comment.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.newsroom.platform.outbox.PendingEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A report as it is in its collection. Its words and the reporter's address are in its event only,
 * until that is sent.
 */
@org.springframework.data.mongodb.core.mapping.Document(ReportDocument.COLLECTION)
record ReportDocument(
    @Id UUID id,
    UUID commentId,
    Instant reportedAt,
    @Field(PendingEvent.FIELD) List<Document> pendingEvents) {

  static final String COLLECTION = "reports";
}
