package org.newsroom.notification.stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.inbox.InboxKey;
import org.newsroom.notification.inbox.NoticeView;
import org.newsroom.platform.web.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens live streams of notices to whoever holds the comment's receipt. */
@RestController
@Tag(name = "Notifications")
class StreamController {

  private static final Pattern POSITION = Pattern.compile("\\d{1,9}");
  private static final String RETRY_AFTER_SECONDS = "10";

  private final InboxKey key;
  private final LiveStreams streams;
  private final Streaming streaming;

  StreamController(InboxKey key, LiveStreams streams, Streaming streaming) {
    this.key = key;
    this.streams = streams;
    this.streaming = streaming;
  }

  @Operation(
      summary = "Follow what the author of a comment is told, live",
      description =
          "Server-sent events of the name \"notice\"; the id is the notice's position. Sends all"
              + " notices after Last-Event-ID, then each new one; ends from time to time.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(implementation = NoticeView.class)))
  @ApiResponse(responseCode = "400", description = "The id or Last-Event-ID has the wrong form.")
  @ApiResponse(responseCode = "404", description = "Not the comment's receipt.")
  @ApiResponse(responseCode = "503", description = "Too many streams; see Retry-After.")
  @GetMapping(path = "/v1/notifications/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<?> stream(
      @RequestParam String commentId,
      @RequestParam(required = false) @Nullable String receipt,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
    InboxKey.Result result = key.check(commentId, receipt);
    if (result.commentId() == null) {
      return result.answer();
    }
    if (lastEventId != null && !POSITION.matcher(lastEventId).matches()) {
      return answer(
          ResponseEntity.badRequest(),
          Problems.invalidInput(
              List.of(new Problems.FieldFault("Last-Event-ID", "must be an id of this stream"))));
    }
    int position = lastEventId == null ? 0 : Integer.parseInt(lastEventId);
    LiveStream stream = streams.open(result.commentId(), position);
    if (stream == null) {
      return answer(
          ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
              .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS),
          tooMany());
    }
    streaming.opened(stream);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("X-Accel-Buffering", "no")
        .contentType(MediaType.TEXT_EVENT_STREAM)
        .body(stream.emitter());
  }

  private static ResponseEntity<?> answer(
      ResponseEntity.BodyBuilder answer, ProblemDetail problem) {
    return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }

  private static ProblemDetail tooMany() {
    return Problems.of(
        HttpStatus.SERVICE_UNAVAILABLE,
        "too-many-streams",
        "Too many streams",
        "No further stream can be opened now. Ask /v1/notifications, or come back later.");
  }
}
