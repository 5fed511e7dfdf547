package org.newsroom.notification.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.inbox.InboxKey;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.platform.description.Sends;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows whoever holds a comment's receipt, as a page, what its author was told. */
@Controller
@Tag(name = "Pages")
class NoticesPageController {

  private final InboxKey key;
  private final Inboxes inboxes;
  private final NoticesPages pages;
  private final PageAnswers answers;
  private final String look;

  NoticesPageController(InboxKey key, Inboxes inboxes, NoticesPages pages, PageAnswers answers)
      throws IOException {
    this.key = key;
    this.inboxes = inboxes;
    this.pages = pages;
    this.answers = answers;
    look =
        new ClassPathResource("notice-pages/notices.css")
            .getContentAsString(StandardCharsets.UTF_8);
  }

  @Operation(
      operationId = "showNotices",
      summary = "See as a page what the author of a comment was told",
      description = "Only for those who hold the receipt, which the link has.")
  @ApiResponse(
      responseCode = "200",
      description = "The page.",
      content = @Content(mediaType = MediaType.TEXT_HTML_VALUE))
  @ApiResponse(
      responseCode = "404",
      description = "Not the comment's receipt.",
      content = @Content(mediaType = MediaType.TEXT_HTML_VALUE))
  @GetMapping(path = "/notices/{id}", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView notices(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String receipt,
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response) {
    UUID commentId = key.check(id, receipt).commentId();
    if (commentId == null) {
      return answers.unknown(request, response);
    }
    Inbox inbox = inboxes.find(List.of(commentId)).stream().findFirst().orElse(Inbox.of(commentId));
    return answers.page(response, "notices", pages.of(inbox, PageAnswers.language(request)));
  }

  @Sends("Cache-Control")
  @Operation(
      operationId = "styleNotices",
      summary = "The look of the pages",
      description = "Kept for an hour.")
  @GetMapping(path = "/notices/notices.css", produces = "text/css")
  ResponseEntity<String> look() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
        .body(look);
  }
}
