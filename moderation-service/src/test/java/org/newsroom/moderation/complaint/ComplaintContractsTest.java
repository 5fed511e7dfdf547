package org.newsroom.moderation.complaint;

import org.junit.jupiter.api.Test;
import org.newsroom.testkit.Contracts;

class ComplaintContractsTest {

  @Test
  void readsAllReports() {
    Contracts.assertReadsAllExamples(CommentReported.TOPIC, CommentReported.class);
  }

  @Test
  void readsAllAppeals() {
    Contracts.assertReadsAllExamples(CommentAppealed.TOPIC, CommentAppealed.class);
  }
}
