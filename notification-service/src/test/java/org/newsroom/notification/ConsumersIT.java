package org.newsroom.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeKind;
import org.newsroom.notification.notice.Publication;
import org.newsroom.notification.notice.Verdict;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.testkit.EventConsumerContract;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(properties = "newsroom.receipts.secret=a-secret-of-the-tests")
class ConsumersIT {

  @Autowired Inboxes inboxes;

  private Inbox inbox(String key) {
    return inboxes.find(List.of(UUID.fromString(key))).get(0);
  }

  private static List<NoticeKind> kinds(Inbox inbox) {
    return inbox.notices().stream().map(Notice::kind).toList();
  }

  @Nested
  class OfSubmissions extends EventConsumerContract {

    OfSubmissions() {
      super("comments.submitted.v1");
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(TestEvents.submitted(key, "en", "dana@example.org"));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(kinds(inbox(key))).containsExactly(NoticeKind.RECEIVED);
      assertThat(inbox(key).last()).isEqualTo(1);
    }
  }

  @Nested
  class OfVerdicts extends EventConsumerContract {

    OfVerdicts() {
      super("comments.moderated.v1");
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(
          TestEvents.moderated(key, 1, "HELD", "DEFAMATION"),
          TestEvents.moderated(key, 2, "REJECTED", "TASTE"));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(inbox(key).ruling())
          .satisfies(ruling -> assertThat(ruling.verdict()).isEqualTo(Verdict.REJECTED));
      // Where the hold came late it is not told any more.
      assertThat(kinds(inbox(key)))
          .endsWith(NoticeKind.NOT_PUBLISHED)
          .isSubsetOf(NoticeKind.HELD, NoticeKind.NOT_PUBLISHED)
          .doesNotHaveDuplicates();
    }
  }

  @Nested
  class OfPublications extends EventConsumerContract {

    OfPublications() {
      super("comments.published.v1");
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(
          TestEvents.published(key, 1, "PUBLISHED"), TestEvents.published(key, 2, "UNPUBLISHED"));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(inbox(key).publication())
          .extracting(Publication::sequence, Publication::published)
          .containsExactly(2L, false);
      assertThat(kinds(inbox(key)))
          .endsWith(NoticeKind.TAKEN_OFF)
          .isSubsetOf(NoticeKind.PUBLISHED, NoticeKind.TAKEN_OFF)
          .doesNotHaveDuplicates();
    }
  }
}
