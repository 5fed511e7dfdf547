package org.newsroom.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.newsroom.notification.article.Article;
import org.newsroom.notification.article.Articles;
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
      assertThat(kinds(inbox(key))).isSubsetOf(NoticeKind.PUBLISHED).doesNotHaveDuplicates();
    }
  }

  @Nested
  class OfWarnings extends EventConsumerContract {

    OfWarnings() {
      super("authors.warned.v1");
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(
          TestEvents.warned(key, "5f0f3d52-0b3c-4b8e-9c1d-7a2f1e6b4c90"),
          TestEvents.warned(key, "5f0f3d52-0b3c-4b8e-9c1d-7a2f1e6b4c91"));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(kinds(inbox(key))).containsExactly(NoticeKind.WARNED, NoticeKind.WARNED);
    }
  }

  @Nested
  class OfCorrections extends EventConsumerContract {

    OfCorrections() {
      super("comments.submitted.v1");
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(
          TestEvents.submitted(key, "en", "dana@example.org"),
          TestEvents.corrected(key, 2),
          TestEvents.corrected(key, 3));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(inbox(key).matter().revision()).isEqualTo(3);
      assertThat(kinds(inbox(key)))
          .startsWith(NoticeKind.RECEIVED)
          .isSubsetOf(NoticeKind.RECEIVED, NoticeKind.CORRECTION_RECEIVED);
      assertThat(inbox(key).notices()).extracting(Notice::sequence).doesNotHaveDuplicates();
    }
  }

  @Nested
  class OfWithdrawals extends EventConsumerContract {

    OfWithdrawals() {
      super("comments.withdrawn.v1");
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(TestEvents.withdrawn(key));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(inbox(key).isWithdrawn()).isTrue();
      assertThat(kinds(inbox(key))).containsExactly(NoticeKind.WITHDRAWN);
    }
  }

  @Nested
  class OfReports extends EventConsumerContract {

    OfReports() {
      super("comments.reported.v1");
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(TestEvents.reported(key, UUID.randomUUID().toString()));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(kinds(inbox(key))).containsExactly(NoticeKind.REPORT_RECEIVED);
      assertThat(inbox(key).matter().reported()).isNotNull();
    }
  }

  @Nested
  class OfAppeals extends EventConsumerContract {

    OfAppeals() {
      super("comments.appealed.v1");
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(TestEvents.appealed(key, 1), TestEvents.appealed(key, 3));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(inbox(key).matter().appealed()).isEqualTo(3);
      assertThat(kinds(inbox(key))).containsOnly(NoticeKind.APPEAL_RECEIVED);
      assertThat(inbox(key).notices()).extracting(Notice::sequence).doesNotHaveDuplicates();
    }
  }

  @Nested
  class OfArticles extends EventConsumerContract {

    @Autowired Articles articles;

    OfArticles() {
      super("articles.v1");
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(TestEvents.article(key, 1, "First"), TestEvents.article(key, 2, "Second"));
    }

    @Override
    protected void assertHandled(String key) {
      Map<String, Article> found = articles.find(List.of(key, "former-" + key));
      assertThat(found).containsOnlyKeys(key, "former-" + key);
      assertThat(found.values()).extracting(Article::title).containsOnly("Second");
    }
  }
}
