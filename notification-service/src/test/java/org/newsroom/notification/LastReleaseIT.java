package org.newsroom.notification;

import org.newsroom.testkit.ReleaseContract;
import org.newsroom.testkit.ServiceTest;

@ServiceTest(properties = "newsroom.receipts.secret=a-secret-of-the-tests")
class LastReleaseIT extends ReleaseContract {

  @Override
  protected void assertState() {
    assertAsRecorded(
        "inboxes",
        "notifications/inboxes",
        inbox -> at(inbox, "matter.withdrawnAt") == null,
        "recipient.locale",
        "judgement.sequence",
        "judgement.verdict",
        "publication.published",
        "matter.articleId");
    assertAsRecorded("articles", "notifications/articles", "version", "title");
  }
}
