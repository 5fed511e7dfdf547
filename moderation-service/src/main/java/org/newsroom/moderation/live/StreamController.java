package org.newsroom.moderation.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.web.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Opens live streams to desks. */
@RestController
@Tag(name = "Reviews")
class StreamController {

  private static final String RETRY_AFTER_SECONDS = "10";

  private final DeskStreams streams;
  private final DeskStreaming streaming;

  StreamController(DeskStreams streams, DeskStreaming streaming) {
    this.streams = streams;
    this.streaming = streaming;
  }

  @Operation(
      operationId = "followQueues",
      summary = "Follow what happens to the queues, live",
      description =
          "Server-sent events: summary, at once and when the numbers change; queued, claimed,"
              + " released, decided and withdrawn, each with the comment's id; batch; presence. What"
              + " came after Last-Event-ID, and up to two seconds before, is sent again; reset says"
              + " that something was missed and the desk has to load anew. An event is a hint: what"
              + " is true is in the review. Ends from time to time.")
  @ApiResponse(
      responseCode = "200",
      description = "The stream.",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(implementation = String.class)))
  @ApiResponse(responseCode = "503", description = "Too many streams; see Retry-After.")
  @Sends("Cache-Control")
  @GetMapping(path = "/v1/reviews/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<?> stream(
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
      HttpMethod method,
      Principal editor) {
    return HttpMethod.HEAD.equals(method) ? stream().build() : open(lastEventId, editor);
  }

  private ResponseEntity<?> open(@Nullable String lastEventId, Principal editor) {
    DeskStream stream = streams.open(editor.getName(), Frame.place(lastEventId));
    if (stream == null) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(
              Problems.of(
                  HttpStatus.SERVICE_UNAVAILABLE,
                  "too-many-streams",
                  "Too many streams",
                  "No further stream can be opened now. Close another one, or come back later."));
    }
    streaming.opened(stream);
    return stream().body(stream.emitter());
  }

  private static ResponseEntity.BodyBuilder stream() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("X-Accel-Buffering", "no")
        .contentType(MediaType.TEXT_EVENT_STREAM);
  }
}
