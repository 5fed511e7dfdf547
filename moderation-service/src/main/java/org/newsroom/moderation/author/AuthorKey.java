package org.newsroom.moderation.author;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** The name under which an author's comments are found: {@code id:…}, or a keyed hash. */
record AuthorKey(String value) {

  /** The form of a key in a path. */
  static final String IN_PATH =
      "id64:[A-Za-z0-9_=-]+|id:[^\\x00-\\x1F\\x7F]{1,255}|(?:email|address):[0-9a-f]{64}";

  private static final Pattern KEYS =
      Pattern.compile("id:\\P{Cntrl}{1,255}|(?:email|address):[0-9a-f]{64}");
  private static final String ENCODED = "id64:";

  AuthorKey {
    if (!KEYS.matcher(value).matches()) {
      throw new IllegalArgumentException("no author has such a key");
    }
  }

  /**
   * The key that a path names. Whatever a path cannot carry, a slash for example, comes as {@code
   * id64:} and the reader's id in base64url (RFC 4648). Spring finds it by its name and because it
   * is public.
   */
  public static AuthorKey of(String inPath) {
    return inPath.startsWith(ENCODED)
        ? new AuthorKey("id:" + decoded(inPath.substring(ENCODED.length())))
        : new AuthorKey(inPath);
  }

  private static String decoded(String text) {
    return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
  }

  /** The kinds of authors, by what is known of them. */
  enum Kind {
    /** A reader for whom the website vouches. */
    ACCOUNT,
    /** A guest with an e-mail address. */
    EMAIL,
    /** All guests without one who came from a network. They may be many. */
    NETWORK
  }

  Kind kind() {
    if (value.startsWith("id:")) {
      return Kind.ACCOUNT;
    }
    return value.startsWith("email:") ? Kind.EMAIL : Kind.NETWORK;
  }
}
