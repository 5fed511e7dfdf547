package org.newsroom.comment.form;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.newsroom.platform.web.HttpProperties;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows readers what they are asked to heed, and how long a comment may be. */
@RestController
@Tag(name = "Comments")
class NoticeController {

  private static final String NOTICE =
      "Do not send comments that include inflammatory words, defamation and content that exceeds"
          + " the limit of good taste.";

  private final ReaderNotice notice;

  NoticeController(HttpProperties http) {
    this.notice =
        new ReaderNotice(
            NOTICE,
            new Length(1, SubmissionParser.TEXT.most()),
            new Length(1, SubmissionParser.AUTHOR_NAME.most()),
            http.maxBody().toBytes());
  }

  @Operation(summary = "The notice to readers, and the limits of a submission")
  @GetMapping(path = "/v1/submission-policy", produces = MediaType.APPLICATION_JSON_VALUE)
  ReaderNotice notice() {
    return notice;
  }

  /**
   * The notice to readers, with the limits of a submission.
   *
   * @param notice the words to be shown where comments are written
   * @param text how long a comment may be
   * @param authorName how long a name may be
   * @param maxBodyBytes how large a request's body may be
   */
  @Schema(name = "Policy")
  record ReaderNotice(String notice, Length text, Length authorName, long maxBodyBytes) {}

  /** The least and the most Unicode code points of a text, after trimming. */
  record Length(int min, int max) {}
}
