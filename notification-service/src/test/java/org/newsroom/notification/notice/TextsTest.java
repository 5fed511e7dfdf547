package org.newsroom.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    "ru-RU, ru, ltr",
    "ar, ar, rtl",
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
  void hasWordsForEachNoticeInEachLanguage(Notice notice) {
    Texts.Text english = texts.of(notice, "en");

    assertThat(english.body() + english.subject()).matches("[ -~\\n]+");
    assertThat(Texts.LANGUAGES)
        .allSatisfy(
            language -> {
              Texts.Text text = texts.of(notice, language.toLanguageTag());
              assertThat(text.locale()).isEqualTo(language);
              assertThat(text.subject()).doesNotContain("\n").hasSizeLessThan(60);
              assertThat(text.body().lines()).hasSameSizeAs(english.body().lines().toList());
              assertThat(Stream.concat(text.body().lines(), Stream.of(text.subject())))
                  .allMatch(line -> startsRightToLeft(line) == text.direction().equals("rtl"));
            });
  }

  @Test
  void hasTheSameWordsInEachLanguage() {
    assertThat(List.of("_he", "_ru", "_ar"))
        .allSatisfy(language -> assertThat(keys(language)).isEqualTo(keys("")));
  }

  private static Set<String> keys(String language) {
    Properties words = new Properties();
    try (InputStream file =
        Texts.class.getResourceAsStream("/notices" + language + ".properties")) {
      words.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  @Test
  void tellsTheReasonOfARejection() {
    Texts.Text text = texts.of(notice(NoticeKind.NOT_PUBLISHED, null, Reason.TASTE), "en");

    assertThat(text.body())
        .endsWith(
            "\nThe reason: it exceeds the limit of good taste. Leave out gory or disgusting details.");
  }

  @ParameterizedTest
  @CsvSource({"TECHNICAL", "EDITORIAL_REVIEW", "en.profanity.strong", "''", "OTHER"})
  void givesNoReasonThatSaysNothingAboutTheComment(String code) {
    assertThat(Reason.of(code)).isEqualTo(Reason.OTHER);
    assertThat(Reason.of(null)).isEqualTo(Reason.OTHER);
  }

  static Stream<Notice> notices() {
    Stream<Notice> plain =
        Arrays.stream(NoticeKind.values())
            .filter(kind -> kind != NoticeKind.DECISION_CHANGED)
            .map(kind -> notice(kind, null, null));
    Stream<Notice> changed =
        Stream.of(
            notice(NoticeKind.DECISION_CHANGED, Verdict.HELD, null),
            notice(NoticeKind.DECISION_CHANGED, Verdict.REJECTED, null),
            notice(NoticeKind.PUBLISHED, Verdict.APPROVED, null));
    Stream<Notice> rejected =
        Arrays.stream(Reason.values())
            .map(reason -> notice(NoticeKind.NOT_PUBLISHED, null, reason));
    return Stream.of(plain, changed, rejected).flatMap(notices -> notices);
  }

  private static boolean startsRightToLeft(String line) {
    return new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "he", "ru", "ar"})
  void tellsTheWordsOfTheNewsroomAsTheyAre(String language) {
    String own = "{0} it's \"so\" — עברית";
    Notice notice = notice(NoticeKind.NOT_PUBLISHED, null, Reason.ILLEGAL).saying(own);

    assertThat(texts.of(notice, language).body()).endsWith(own).doesNotContain("reason.");
  }

  private static Notice notice(NoticeKind kind, Verdict verdict, Reason reason) {
    return new Notice(1, kind, 1, Instant.EPOCH, verdict, reason, MailState.NONE, null);
  }
}
