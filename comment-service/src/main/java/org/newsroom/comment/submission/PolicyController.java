package org.newsroom.comment.submission;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.newsroom.platform.web.HttpProperties;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What readers are asked to heed. */
@RestController
@Tag(name = "Comments")
class PolicyController {

  private static final String NOTICE =
      "Do not send comments that include inflammatory words, defamation and content that exceeds"
          + " the limit of good taste.";

  private final Policy policy;

  PolicyController(HttpProperties http) {
    this.policy =
        new Policy(
            NOTICE,
            new Length(1, SubmissionParser.TEXT.most()),
            new Length(1, SubmissionParser.AUTHOR_NAME.most()),
            http.maxBody().toBytes());
  }

  @Operation(summary = "The notice to readers, and the limits of a submission")
  @GetMapping(path = "/v1/submission-policy", produces = MediaType.APPLICATION_JSON_VALUE)
  Policy policy() {
    return policy;
  }

  /**
   * The site's rules for a comment.
   *
   * @param notice to be shown where comments are written
   * @param text how long a comment may be
   * @param authorName how long a name may be
   * @param maxBodyBytes how large a request's body may be
   */
  record Policy(String notice, Length text, Length authorName, long maxBodyBytes) {}

  /** In Unicode code points, after trimming. */
  record Length(int min, int max) {}
}
