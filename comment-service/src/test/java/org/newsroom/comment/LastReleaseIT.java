package org.newsroom.comment;

import org.newsroom.testkit.ReleaseContract;

@CommentServiceTest
class LastReleaseIT extends ReleaseContract {

  /** The comments as they were sent: where they stand, events tell. */
  @Override
  protected void prepare() {
    putBack("comments", "comments/comments", "verdict", "publication", "history", "correction");
  }

  @Override
  protected void assertState() {
    assertAsRecorded(
        "comments",
        "comments/comments",
        "verdict.status",
        "verdict.sequence",
        "publication.status",
        "publication.sequence");
    assertAsRecorded("articles", "comments/articles", "version", "open", "mode", "movedTo");
    assertAsRecorded("suspensions", "comments/suspensions", "version", "suspended", "until");
  }
}
