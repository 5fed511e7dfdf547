package org.newsroom.platform.id;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The forms that ids have, as regular expressions for the constraint of a parameter and as
 * questions.
 */
public final class Ids {

  /** A key that somebody else has chosen, safe in a path: 1 to 100 characters of few kinds. */
  public static final String KEY = "[A-Za-z0-9][A-Za-z0-9._~-]{0,99}";

  /** The form of a {@link #KEY} in words. */
  public static final String KEY_FORM =
      "must be 1 to 100 letters, digits, dots, underscores, tildes or hyphens";

  /** A UUID of any version in its canonical, lower-case form (RFC 9562). */
  public static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private static final Pattern KEYS = Pattern.compile(KEY);
  private static final Pattern UUIDS = Pattern.compile(UUID);

  private Ids() {}

  /** Whether the text is a {@link #KEY}. */
  public static boolean isKey(String text) {
    return KEYS.matcher(text).matches();
  }

  /** Whether the text is a {@link #UUID}; {@link java.util.UUID#fromString} takes much more. */
  public static boolean isUuid(String text) {
    return UUIDS.matcher(text).matches();
  }

  /** Whether the text is a {@link #UUID} but for the case of its letters. */
  public static boolean isUuidInAnyCase(String text) {
    return isUuid(text.toLowerCase(Locale.ROOT));
  }
}
