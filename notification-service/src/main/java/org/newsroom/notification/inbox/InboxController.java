package org.newsroom.notification.inbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.inbox.NoticeView.Delivery;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.site.Site;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.notification.store.Inboxes.Streamed;
import org.newsroom.platform.description.Sends;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows whoever holds a comment's receipt what its author was told. */
@RestController
@Tag(name = "Notifications")
class InboxController {

  private final InboxKey key;
  private final Inboxes inboxes;
  private final NoticeViews views;

  InboxController(InboxKey key, Inboxes inboxes, NoticeViews views) {
    this.key = key;
    this.inboxes = inboxes;
    this.views = views;
  }

  @Operation(
      operationId = "listNotices",
      summary = "Read what the author of a comment was told",
      description =
          "Oldest first. Empty for the moment between a submission and its acknowledgement. Of a"
              + " report the id and the receipt are the report's. The receipt may come in the header.")
  @ApiResponse(
      responseCode = "200",
      description = "The notices.",
      content = @Content(schema = @Schema(implementation = InboxView.class)))
  @ApiResponse(responseCode = "400", description = "The id is missing or is none.")
  @ApiResponse(responseCode = "404", description = "Not the comment's receipt.")
  @Sends("Cache-Control")
  @GetMapping(path = "/v1/notifications", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> notifications(
      @RequestParam String commentId,
      @RequestParam(required = false) @Nullable String receipt,
      @RequestHeader(name = InboxKey.HEADER, required = false) @Nullable String header) {
    InboxKey.Result result = key.check(commentId, receipt == null ? header : receipt);
    if (result.commentId() == null) {
      return result.answer();
    }
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view(result.commentId()));
  }

  private InboxView view(UUID commentId) {
    Streamed found = inboxes.findStreamed(commentId);
    if (found == null) {
      return new InboxView(commentId, List.of());
    }
    Inbox inbox = found.inbox();
    Map<UUID, Site.Place> places = views.placesOf(List.of(inbox));
    return new InboxView(
        commentId,
        inbox.visible().stream()
            .map(
                notice ->
                    views.of(inbox, notice, places).with(deliveries(notice, found.position())))
            .toList());
  }

  private static List<Delivery> deliveries(Notice notice, int streamedTo) {
    boolean streamed = notice.position() <= streamedTo;
    return List.of(
        new Delivery("INBOX", "DELIVERED", null),
        new Delivery("STREAM", streamed ? "DELIVERED" : "WAITING", null),
        new Delivery("EMAIL", notice.mail().name(), notice.mailedAt()));
  }

  /** The notices to the author of a comment. */
  @Schema(name = "Notifications")
  record InboxView(UUID commentId, List<NoticeView> notices) {}
}
