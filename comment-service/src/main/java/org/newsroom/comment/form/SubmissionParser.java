package org.newsroom.comment.form;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.stereotype.Component;

/** Turns a request into a submission, or into all that is wrong with it. */
@Component
public final class SubmissionParser {

  /** The most characters of a language tag that is kept. */
  public static final int LONGEST_LOCALE = 35;

  /** The most code points of a comment. */
  public static final int LONGEST_TEXT = 4_000;

  static final int LONGEST_NAME = 60;

  static final TextRule TEXT = new TextRule(LONGEST_TEXT, true);
  static final TextRule AUTHOR_NAME = new TextRule(LONGEST_NAME, false);

  private final Validator validator;

  SubmissionParser(Validator validator) {
    this.validator = validator;
  }

  /**
   * Checks every field of the request.
   *
   * @throws InvalidSubmissionException when at least one is at fault
   */
  public Submission parse(SubmissionRequest request) {
    List<FieldFault> faults = new ArrayList<>(0);
    SubmissionRequest.Author author = request.author();
    String articleId = articleId(request.articleId(), faults);
    UUID parentId = parentId(request.parentId(), faults);
    String name = "";
    String email = null;
    if (author == null) {
      faults.add(new FieldFault("author", "is required"));
    } else {
      name = text("author.name", AUTHOR_NAME, author.name(), faults);
      email = email(author.email(), faults);
    }
    String text = text("text", TEXT, request.text(), faults);
    String locale = locale(request.locale(), faults);
    if (!faults.isEmpty()) {
      throw new InvalidSubmissionException(faults);
    }
    return new Submission(
        articleId,
        parentId,
        name,
        email,
        text,
        locale,
        Boolean.TRUE.equals(request.notifyOfReplies()));
  }

  /**
   * Checks a text alone.
   *
   * @throws InvalidSubmissionException when it is at fault
   */
  public static String text(@Nullable String raw) {
    List<FieldFault> faults = new ArrayList<>(0);
    String text = text("text", TEXT, raw, faults);
    if (!faults.isEmpty()) {
      throw new InvalidSubmissionException(faults);
    }
    return text;
  }

  private static String articleId(@Nullable String id, List<FieldFault> faults) {
    if (id == null) {
      faults.add(new FieldFault("articleId", "is required"));
    } else if (!Ids.isKey(id)) {
      faults.add(new FieldFault("articleId", "is not the id of an article"));
    }
    return String.valueOf(id);
  }

  private static @Nullable UUID parentId(@Nullable String id, List<FieldFault> faults) {
    if (id == null) {
      return null;
    }
    if (!Ids.isUuidInAnyCase(id)) {
      faults.add(new FieldFault("parentId", "is not the id of a comment"));
      return null;
    }
    return UUID.fromString(id);
  }

  private static String text(
      String field, TextRule rule, @Nullable String raw, List<FieldFault> faults) {
    TextRule.Checked checked = rule.check(raw);
    if (checked.fault() != null) {
      faults.add(new FieldFault(field, checked.fault()));
    }
    return String.valueOf(checked.text());
  }

  private @Nullable String email(@Nullable String email, List<FieldFault> faults) {
    if (email != null && !validator.validate(new EmailAddress(email)).isEmpty()) {
      faults.add(new FieldFault("author.email", "is not a valid e-mail address"));
    }
    return email;
  }

  private static @Nullable String locale(@Nullable String tag, List<FieldFault> faults) {
    if (tag == null) {
      return null;
    }
    String canonical = tag.length() > LONGEST_LOCALE ? "" : canonicalLocale(tag);
    if (canonical.isEmpty() || canonical.length() > LONGEST_LOCALE) {
      faults.add(new FieldFault("locale", "is not a BCP 47 language tag"));
    }
    return canonical;
  }

  /** The tag in its canonical form, or an empty string when it is none. */
  public static String canonicalLocale(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return locale.getLanguage().isEmpty() ? "" : locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      return "";
    }
  }
}
