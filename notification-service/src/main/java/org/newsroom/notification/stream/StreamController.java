package org.newsroom.notification.stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.inbox.InboxKey;
import org.newsroom.notification.inbox.NoticeView;
import org.newsroom.platform.client.Clients;
import org.newsroom.platform.client.Network;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.web.Problems;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens live streams of notices to whoever holds the comment's receipt. */
@RestController
@Tag(name = "Notifications")
class StreamController {

  private static final String RETRY_AFTER_SECONDS = "10";

  private final Claims claims;
  private final LiveStreams streams;
  private final Streaming streaming;
  private final Clients clients;

  StreamController(Claims claims, LiveStreams streams, Streaming streaming, Clients clients) {
    this.clients = clients;
    this.claims = claims;
    this.streams = streams;
    this.streaming = streaming;
  }

  @Operation(
      operationId = "followNotices",
      summary = "Follow what the authors of comments are told, live",
      description =
          "Server-sent events of the name \"notice\". Of one comment, by commentId and receipt, the"
              + " id is the notice's position; of up to 20, by c=ID.RECEIPT for each, it is opaque."
              + " Sends all notices after Last-Event-ID, then each new one; ends from time to time.")
  @ApiResponse(
      responseCode = "200",
      description = "The stream.",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(implementation = NoticeView.class)))
  @ApiResponse(responseCode = "400", description = "An id or Last-Event-ID has the wrong form.")
  @ApiResponse(responseCode = "404", description = "Not the comment's receipt.")
  @ApiResponse(responseCode = "503", description = "Too many streams; see Retry-After.")
  @Sends("Cache-Control")
  @GetMapping(path = "/v1/notifications/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<?> stream(
      @Parameter(
              description = "A comment and its receipt, ID.RECEIPT",
              array = @ArraySchema(maxItems = Follow.MOST, schema = @Schema(type = "string")))
          @RequestParam(name = "c", required = false)
          @Nullable List<String> several,
      @ParameterObject @ModelAttribute Asked asked,
      @RequestHeader(name = InboxKey.HEADER, required = false) @Nullable String header,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
      HttpServletRequest request) {
    Claims.Result claims =
        several == null ? this.claims.one(asked.or(header)) : this.claims.several(several);
    if (claims.refusal() != null) {
      return claims.refusal();
    }
    Follow follow =
        several == null
            ? Follow.one(claims.commentIds().get(0), lastEventId)
            : Follow.together(claims.commentIds(), lastEventId);
    return follow == null
        ? answer(
            ResponseEntity.badRequest(),
            Problems.invalidInput(
                List.of(new Problems.FieldFault("Last-Event-ID", "must be an id of this stream"))))
        : HttpMethod.HEAD.matches(request.getMethod())
            ? stream().build()
            : open(follow, clients.networkOf(request));
  }

  private ResponseEntity<?> open(Follow follow, Network network) {
    LiveStream stream = streams.open(follow, network);
    if (stream == null) {
      return answer(
          ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
              .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS),
          tooMany());
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

  /** The one comment that is asked for in the older form of the call. */
  record Asked(@Nullable String commentId, @Nullable String receipt) {

    Asked or(@Nullable String header) {
      return receipt == null ? new Asked(commentId, header) : this;
    }
  }
}
