package org.newsroom.moderation.author;

import org.junit.jupiter.api.Test;
import org.newsroom.testkit.Contracts;

class AuthorSanctionedTest {

  @Test
  void writesWhatTheExamplesSay() {
    Contracts.assertReadsAllExamples("authors.v1", AuthorSanctioned.class);
  }
}
