package org.newsroom.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.proto.trace.v1.Span;
import java.time.Duration;
import java.util.List;

/** What a collector has to have of one comment, after a moment. */
final class CommentTrace {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final List<String> WAY_TO_THE_MAIL =
      List.of(
          "comment-service: http post /v1/comments",
          "comment-service: send comments.submitted.v1",
          "moderation-service: process comments.submitted.v1",
          "moderation-service: send comments.moderated.v1",
          "article-service: process comments.moderated.v1",
          "article-service: send comments.published.v1",
          "notification-service: process comments.published.v1",
          "notification-service: send mail");
  private static final List<String> DECIDING =
      List.of("moderation-service: http post /v1/reviews/{commentId}/decision");

  private final Collector collector;
  private final String commentId;

  CommentTrace(Collector collector, Website.Acceptance comment) {
    this.collector = collector;
    this.commentId = comment.id();
  }

  /** Each step is the cause of the next. */
  void awaitTheWayToTheMail() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        Collector.waysTo(
                            "notification-service: send mail", collector.traceOf(commentId)))
                    .contains(WAY_TO_THE_MAIL));
  }

  /** The ruling and all that follows are in the comment's trace, and link the editor's request. */
  void awaitTheEditorsPart() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              List<Collector.Received> trace = collector.traceOf(commentId);
              assertThat(trace)
                  .filteredOn(one -> one.name().equals("moderation-service: rule"))
                  .singleElement()
                  .satisfies(ruling -> assertThat(linkedBy(ruling.span())).isEqualTo(DECIDING));
              assertThat(trace)
                  .extracting(Collector.Received::name)
                  .contains("article-service: send comments.published.v1");
            });
  }

  private List<String> linkedBy(Span span) {
    return collector.all().stream()
        .filter(
            one ->
                span.getLinksList().stream()
                    .anyMatch(link -> link.getSpanId().equals(one.span().getSpanId())))
        .map(Collector.Received::name)
        .toList();
  }
}
