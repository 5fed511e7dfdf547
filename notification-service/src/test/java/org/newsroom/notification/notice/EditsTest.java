package org.newsroom.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices of what the newsroom does to a text, of its reasons and of its warnings. */
class EditsTest {

  private static final Instant NOW = Instant.parse("2026-07-05T19:00:00Z");
  private static final UUID COMMENT = UUID.fromString("0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11");
  private static final Warning WARNING = new Warning(UUID.randomUUID(), NOW, "Be kind.");

  private final Texts texts = new Texts();
  private final Inbox empty = Inbox.of(COMMENT);

  @Test
  void tellsWhatIsLeftWhenAnEditedCommentIsPublished() {
    Inbox inbox = published(empty, 1, "A […] thing.");

    assertThat(kinds(inbox)).containsExactly(NoticeKind.PUBLISHED);
    assertThat(inbox.notices().get(0).shown()).isEqualTo("A […] thing.");
    assertThat(published(inbox, 1, "A […] thing.")).isSameAs(inbox);
  }

  @Test
  void tellsOnceWhenWordsAreStruckFromWhatIsPublishedAndWhenThatIsUndone() {
    Inbox edited = published(published(empty, 1, null), 2, "A […] thing.");
    Inbox again = published(edited, 3, "A […] thing.");
    Inbox restored = published(again, 4, null);

    assertThat(kinds(restored))
        .containsExactly(NoticeKind.PUBLISHED, NoticeKind.EDITED, NoticeKind.RESTORED);
    assertThat(kinds(again)).containsExactly(NoticeKind.PUBLISHED, NoticeKind.EDITED);
    assertThat(published(restored, 2, "A […] thing.")).isSameAs(restored);
  }

  @Test
  void givesTheStatementWithARejectionOnly() {
    Ruling rejected =
        new Ruling(1, Verdict.REJECTED, Reason.TASTE, NOW, null, true, 1, 0, null, "Reasons\nAll.");

    Inbox inbox = empty.ruled(rejected, NOW);

    Notice notice = inbox.notices().get(0);
    assertThat(notice.statement()).isEqualTo("Reasons\nAll.");
    assertThat(texts.of(notice, "en").lines()).endsWith("", "Reasons", "All.");
    assertThat(texts.of(notice, "en").body()).doesNotContain("Reasons");
  }

  @Test
  void warnsOnceUnlessTheCommentWasTakenBack() {
    Inbox warned = empty.warned(WARNING, NOW);

    assertThat(kinds(warned)).containsExactly(NoticeKind.WARNED);
    assertThat(warned.warned(WARNING, NOW)).isSameAs(warned);
    Inbox withdrawn = empty.withdrawn(NOW, NOW);
    assertThat(withdrawn.warned(WARNING, NOW)).isSameAs(withdrawn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "he", "ru", "ar"})
  void saysTheWordsAsTheyAreInEachLanguage(String language) {
    String text = "It's {0} […]";

    Notice edited = Notice.of(NoticeKind.EDITED, 1, NOW).showing(text);
    Notice warned = empty.warned(WARNING, NOW).notices().get(0);

    assertThat(texts.of(edited, language).body()).endsWith(text);
    assertThat(texts.of(warned, language).body()).endsWith("Be kind.");
  }

  private static Inbox published(Inbox inbox, long sequence, @Nullable String shown) {
    Publication publication =
        new Publication(sequence, true, NOW, Publication.Cause.VERDICT, 1, shown);
    return inbox.published(publication, NOW);
  }

  private static List<NoticeKind> kinds(Inbox inbox) {
    return inbox.notices().stream().map(Notice::kind).toList();
  }
}
