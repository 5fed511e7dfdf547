package org.newsroom.comment.form;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.web.Problems.FieldFault;

/** Checks the fields of one request, and collects all that is wrong with them. */
public final class FieldChecks {

  private final Validator validator;
  private final List<FieldFault> faults = new ArrayList<>(0);

  /** Checks that have found nothing yet. */
  public FieldChecks(Validator validator) {
    this.validator = validator;
  }

  /** Lines of up to so many characters, or null when there are none or they are at fault. */
  public @Nullable String lines(String field, @Nullable String raw, int most) {
    return optional(field, raw, new TextRule(most, true));
  }

  /** One line of up to so many characters, or null when there is none or it is at fault. */
  public @Nullable String line(String field, @Nullable String raw, int most) {
    return optional(field, raw, new TextRule(most, false));
  }

  private @Nullable String optional(String field, @Nullable String raw, TextRule rule) {
    if (raw == null || raw.isBlank()) {
      return null;
    }
    TextRule.Checked checked = rule.check(raw);
    if (checked.fault() != null) {
      fault(field, checked.fault());
    }
    return checked.text();
  }

  /** An e-mail address, or null when there is none. */
  public @Nullable String email(String field, @Nullable String raw) {
    if (raw == null || raw.isBlank()) {
      return null;
    }
    if (!validator.validate(new EmailAddress(raw)).isEmpty()) {
      fault(field, "is not a valid e-mail address");
    }
    return raw;
  }

  /** A language tag in its canonical form, or null when there is none. */
  public @Nullable String locale(String field, @Nullable String tag) {
    if (tag == null) {
      return null;
    }
    boolean far = tag.length() > SubmissionParser.LONGEST_LOCALE;
    String canonical = far ? "" : SubmissionParser.canonicalLocale(tag);
    if (canonical.isEmpty() || canonical.length() > SubmissionParser.LONGEST_LOCALE) {
      fault(field, "is not a BCP 47 language tag");
    }
    return canonical;
  }

  /** Notes what is wrong with a field. */
  public void fault(String field, String message) {
    faults.add(new FieldFault(field, message));
  }

  /**
   * Ends the checks.
   *
   * @throws InvalidSubmissionException when anything was found
   */
  public void end() {
    if (!faults.isEmpty()) {
      throw new InvalidSubmissionException(faults);
    }
  }
}
