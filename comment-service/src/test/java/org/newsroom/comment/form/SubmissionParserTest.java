package org.newsroom.comment.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.platform.web.Problems.FieldFault;

class SubmissionParserTest {

  private static final ValidatorFactory VALIDATION = Validation.buildDefaultValidatorFactory();

  private final SubmissionParser parser = new SubmissionParser(VALIDATION.getValidator());

  @AfterAll
  static void close() {
    VALIDATION.close();
  }

  @Test
  void namesEveryFieldAtFault() {
    assertThatThrownBy(
            () -> parser.parse(new SubmissionRequest("a b", "1", null, null, "e_n", null)))
        .isInstanceOfSatisfying(
            InvalidSubmissionException.class,
            e ->
                assertThat(e.faults())
                    .extracting(FieldFault::field)
                    .containsExactly("articleId", "parentId", "author", "text", "locale"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dana@example.org",
        "d.a+n-a@mail.example.co.il",
        "dana@מייל.example",
        "o'hara@example.org"
      })
  void takesEmailAddresses(String email) {
    assertThat(parsed(email, null).email()).isEqualTo(email);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dana",
        "@example.org",
        "dana@",
        "dana@localhost",
        "a@b@c",
        "dana@example..org",
        "dana@-example.org",
        "da na@example.org",
        "dana@example.org\r\nBcc: all@example.org",
        "\"dana\"@example.org",
        "Dana <dana@example.org>",
        "a@b.c,d@e.f"
      })
  void refusesWhatIsNoEmailAddress(String email) {
    assertFault(() -> parsed(email, null), "author.email");
  }

  @Test
  void refusesLongEmailAddresses() {
    assertFault(() -> parsed("d@" + "example.".repeat(40) + "org", null), "author.email");
  }

  @ParameterizedTest
  @CsvSource({"en,en", "EN-gb,en-GB", "iw,he", "he,he", "zh-Hant-TW,zh-Hant-TW", "sr-latn,sr-Latn"})
  void takesLocalesInTheirCanonicalForm(String tag, String canonical) {
    assertThat(parsed(null, tag).locale()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "e",
        "en_US",
        "en-",
        "*",
        "english_language",
        "x-private",
        "en--gb",
        "de-DE-u-co-phonebk-ka-shifted-kn-true"
      })
  void refusesWhatIsNoLocale(String tag) {
    assertFault(() -> parsed(null, tag), "locale");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1-1-1-1-1", "0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a1", "{}"})
  void refusesParentsThatAreNoIds(String parent) {
    assertFault(
        () ->
            parser.parse(
                new SubmissionRequest(
                    "a", parent, new SubmissionRequest.Author("Dana", null), "x", null, null)),
        "parentId");
  }

  private Submission parsed(@Nullable String email, @Nullable String locale) {
    return parser.parse(
        new SubmissionRequest(
            "a1", null, new SubmissionRequest.Author("Dana", email), "x", locale, null));
  }

  private static void assertFault(ThrowingCallable parsing, String field) {
    assertThatThrownBy(parsing)
        .isInstanceOfSatisfying(
            InvalidSubmissionException.class,
            e -> assertThat(e.faults()).extracting(FieldFault::field).isEqualTo(List.of(field)));
  }
}
