package org.newsroom.moderation;

import org.newsroom.testkit.ReleaseContract;
import org.newsroom.testkit.ServiceTest;

/** What rules and editors have decided is not heard but done, and may differ in a later release. */
@ServiceTest
class LastReleaseIT extends ReleaseContract {

  @Override
  protected void assertState() {
    assertAsRecorded(
        "cases", "moderation/cases", "author", "comment.articleId", "comment.authorName");
    assertAsRecorded("articles", "moderation/articles", "version", "title", "open", "mode");
    assertAsRecorded("lifelines", "moderation/lifelines", "entries.PUBLISHED-1.at");
  }
}
