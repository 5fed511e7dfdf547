package org.newsroom.comment.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.web.Problems.FieldFault;

/** The words that may go with a report or an appeal: as long as a comment at most, or none. */
public final class OptionalText {

  private OptionalText() {}

  /**
   * Checks the words.
   *
   * @return the text in its stored form, or null when there is none
   * @throws InvalidSubmissionException when it is at fault
   */
  public static @Nullable String of(String field, @Nullable String raw) {
    if (raw == null || raw.isBlank()) {
      return null;
    }
    TextRule.Checked checked = SubmissionParser.TEXT.check(raw);
    if (checked.text() == null) {
      throw new InvalidSubmissionException(
          List.of(new FieldFault(field, String.valueOf(checked.fault()))));
    }
    return checked.text();
  }
}
