package org.newsroom.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

  private final Texts texts = new Texts();

  @Test
  void acknowledgesVerbatim() {
    assertThat(texts.of(notice(NoticeKind.RECEIVED, null, null), "en").body())
        .isEqualTo(
            "The comment was sent successfully.\n"
                + "Soon the response will be examined by our editors and if it is found to be"
                + " correct it will be published on the website.");
  }

  @ParameterizedTest
  @CsvSource({
    "en, en, ltr",
    "en-GB, en, ltr",
    "he, he, rtl",
    "he-IL, he, rtl",
    "iw, he, rtl",
    "HE, he, rtl",
    "de, en, ltr",
    "not a locale, en, ltr",
    "'', en, ltr"
  })
  void speaksTheAuthorsLanguageOrEnglish(String asked, String spoken, String direction) {
    Texts.Text text = texts.of(notice(NoticeKind.RECEIVED, null, null), asked);

    assertThat(text.locale().toLanguageTag()).isEqualTo(spoken);
    assertThat(text.direction()).isEqualTo(direction);
  }

  @ParameterizedTest
  @MethodSource("notices")
  void hasWordsForEachNotice(Notice notice) {
    Texts.Text english = texts.of(notice, "en");
    Texts.Text hebrew = texts.of(notice, "he");

    assertThat(english.body() + english.subject()).matches("[ -~\\n]+");
    assertThat(english.subject()).doesNotContain("\n").hasSizeLessThan(60);
    assertThat(hebrew.subject()).doesNotContain("\n").hasSizeLessThan(60);
    assertThat(hebrew.body().lines()).hasSameSizeAs(english.body().lines().toList());
    assertThat(Stream.concat(hebrew.body().lines(), Stream.of(hebrew.subject())))
        .allMatch(line -> startsRightToLeft(line));
  }

  @Test
  void tellsTheReasonOfARejection() {
    Texts.Text text = texts.of(notice(NoticeKind.NOT_PUBLISHED, null, Reason.TASTE), "en");

    assertThat(text.body()).endsWith("\nThe reason: it exceeds the limit of good taste.");
  }

  @ParameterizedTest
  @CsvSource({"TECHNICAL", "EDITORIAL_REVIEW", "en.profanity.strong", "''", "OTHER"})
  void givesNoReasonThatSaysNothingAboutTheComment(String code) {
    assertThat(Reason.of(code)).isEqualTo(Reason.OTHER);
    assertThat(Reason.of(null)).isEqualTo(Reason.OTHER);
  }

  static Stream<Notice> notices() {
    Stream<Notice> plain =
        Stream.of(NoticeKind.RECEIVED, NoticeKind.HELD, NoticeKind.PUBLISHED, NoticeKind.TAKEN_OFF)
            .map(kind -> notice(kind, null, null));
    Stream<Notice> changed =
        Arrays.stream(Verdict.values())
            .map(verdict -> notice(NoticeKind.DECISION_CHANGED, verdict, null));
    Stream<Notice> rejected =
        Arrays.stream(Reason.values())
            .map(reason -> notice(NoticeKind.NOT_PUBLISHED, null, reason));
    return Stream.of(plain, changed, rejected).flatMap(notices -> notices);
  }

  private static boolean startsRightToLeft(String line) {
    return Character.getDirectionality(line.charAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
  }

  private static Notice notice(NoticeKind kind, Verdict verdict, Reason reason) {
    return new Notice(1, kind, 1, Instant.EPOCH, verdict, reason, MailState.NONE, null);
  }
}
