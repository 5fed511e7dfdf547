package org.newsroom.article;

import org.bson.Document;
import org.newsroom.testkit.ReleaseContract;
import org.newsroom.testkit.ServiceTest;

@ServiceTest
class LastReleaseIT extends ReleaseContract {

  @Override
  protected void prepare() {
    putBack("articles", "articles/articles");
  }

  @Override
  protected void assertState() {
    assertAsRecorded("comments", "articles/comments", LastReleaseIT::isOfRuling, "visible");
  }

  /** A withdrawal is heard before the ruling or after it, and one of an article never. */
  private static boolean isOfRuling(Document comment) {
    return comment.get("cause") == null || comment.get("cause").equals("VERDICT");
  }
}
