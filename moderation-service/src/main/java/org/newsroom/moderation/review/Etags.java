package org.newsroom.moderation.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The revisions of reviews as ETags. */
final class Etags {

  private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");
  private static final long NONE = -1;

  private Etags() {}

  /** The revision that an ETag names; one that no review ever has when it names none. */
  static long revision(String etag) {
    Matcher form = FORM.matcher(etag);
    return form.matches() ? Long.parseLong(form.group(1)) : NONE;
  }
}
