package org.newsroom.comment.sanction;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.words.Words;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells authors that nothing is taken from them, in their language. */
@Component
public class SuspensionWords {

  private final Words words;

  SuspensionWords(Words words) {
    this.words = words;
  }

  /** The answer 403, with the sentence as its detail. */
  public ResponseEntity<Object> answer(Suspension suspension, @Nullable String locale) {
    ProblemDetail problem =
        Problems.of(
            HttpStatus.FORBIDDEN,
            "author-suspended",
            "Author suspended",
            sentence(suspension, words.spoken(locale)));
    if (suspension.until() != null) {
      problem.setProperty("until", suspension.until());
    }
    if (suspension.message() != null) {
      problem.setProperty("message", suspension.message());
    }
    return ResponseEntity.status(HttpStatus.FORBIDDEN)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  /** The sentence that says so. */
  public String sentence(Suspension suspension, Locale spoken) {
    Instant until = suspension.until();
    return until == null
        ? words.of("AUTHOR_BANNED", spoken)
        : words.of("AUTHOR_SUSPENDED", spoken, time(until, spoken));
  }

  private static String time(Instant until, Locale spoken) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(spoken)
            .format(until.atOffset(ZoneOffset.UTC))
        + " UTC";
  }
}
