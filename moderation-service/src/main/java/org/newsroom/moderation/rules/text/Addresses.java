package org.newsroom.moderation.rules.text;

/**
 * Finds addresses of web pages and of mailboxes. All that ask for addresses ask here, so that they
 * agree on what one is. Every method takes time linear in the length of the text.
 */
public final class Addresses {

  private static final String WEB = "www.";
  private static final int LONGEST_LOCAL_PART = 64;
  private static final String CLOSING = "/:?#,;!)]>\"'";
  private static final String OPENING = "([<\"'";

  private Addresses() {}

  /**
   * Counts the links of a text as its reader wrote it: those with the scheme of the web, with
   * {@code www}, or with a well-known top-level domain and a path ({@code example.org/x}).
   */
  public static int links(String text) {
    int links = 0;
    for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
      boolean named = at + 3 < text.length() && Chars.isLetterOrDigit(text.charAt(at + 3));
      links += named && (isScheme(text, at, "http") || isScheme(text, at, "https")) ? 1 : 0;
    }
    int dot = text.indexOf('.');
    while (dot >= 0) {
      int begin = HostNames.begin(text, dot);
      int end = HostNames.end(text, begin, text.length());
      links += end > dot && isLink(text, begin, end) ? 1 : 0;
      dot = text.indexOf('.', Math.max(dot + 1, HostNames.stop(text, begin, text.length())));
    }
    return links;
  }

  /**
   * Tells whether the text names a website, by an address or by a host alone that nobody takes for
   * a missing blank: {@code cheap-pills.com}, but not {@code He left.It rained}.
   */
  public static boolean namesWebsite(String text) {
    if (links(text) > 0) {
      return true;
    }
    int dot = text.indexOf('.');
    while (dot >= 0) {
      int begin = HostNames.begin(text, dot);
      int end = HostNames.end(text, begin, text.length());
      if (end > dot && HostNames.isWebsite(text, begin, end)) {
        return true;
      }
      dot = text.indexOf('.', Math.max(dot + 1, HostNames.stop(text, begin, text.length())));
    }
    return false;
  }

  /**
   * Finds where the address of a mailbox begins whose {@code @} stands at this place, or -1 if it
   * is part of none. Its local part is made of ASCII letters and digits and some signs, or quoted.
   */
  public static int beginOfMailbox(CharSequence text, int at) {
    int begin = at;
    if (at > 2 && text.charAt(at - 1) == '"') {
      begin = quoted(text, at - 1);
    } else {
      while (begin > 0 && at - begin < LONGEST_LOCAL_PART && isLocal(text.charAt(begin - 1))) {
        begin--;
      }
    }
    return begin < at && endOfMailbox(text, at) > 0 ? begin : -1;
  }

  /**
   * Finds where the name of the host behind an {@code @} at this place ends, or -1 if none does.
   */
  public static int endOfMailbox(CharSequence text, int at) {
    return HostNames.end(text, at + 1, text.length());
  }

  /**
   * Tells whether the signs from one blank to the next are an address and so no word in disguise. A
   * host that has neither scheme nor {@code www} nor mailbox may be such a word ({@code
   * fu.ck/you}).
   */
  public static boolean isAddress(CharSequence text, int from, int to) {
    int begin = from;
    while (begin < to && OPENING.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    if (isAt(WEB, text, begin)) {
      return isClosedHost(text, begin, to);
    }
    for (int at = begin + 2; at < to; at++) {
      if (text.charAt(at) == '@' && text.charAt(at - 1) != '*') {
        return isClosedHost(text, at + 1, to);
      }
      if (isAt("://", text, at)) {
        return areLetters(text, begin, at) && isClosedHost(text, at + 3, to);
      }
    }
    return false;
  }

  private static boolean isLink(String text, int begin, int end) {
    char before = begin == 0 ? ' ' : text.charAt(begin - 1);
    if (text.regionMatches(true, begin, WEB, 0, WEB.length())) {
      return !Chars.isLetterOrDigit(before) && before != '/' && before != '@';
    }
    boolean path =
        end + 1 < text.length()
            && text.charAt(end) == '/'
            && Chars.isLetterOrDigit(text.charAt(end + 1));
    boolean apart = before <= ' ' || OPENING.indexOf(before) >= 0 || ",;:>".indexOf(before) >= 0;
    return path && apart && HostNames.isWellKnown(text, begin, end);
  }

  private static boolean isScheme(String text, int end, String scheme) {
    return text.regionMatches(true, end - scheme.length(), scheme, 0, scheme.length());
  }

  /**
   * Finds where the text begins that the quotation mark at {@code end} ends, or gives a later
   * place.
   */
  private static int quoted(CharSequence text, int end) {
    for (int at = end - 1; at >= 0 && end - at <= LONGEST_LOCAL_PART; at--) {
      if (text.charAt(at) == '"' && at < end - 1) {
        return at;
      }
      if (text.charAt(at) == '"' || text.charAt(at) == '\n') {
        return end + 1;
      }
    }
    return end + 1;
  }

  /** Tells whether a host's name stands here and ends as one does in an address. */
  private static boolean isClosedHost(CharSequence text, int from, int to) {
    int end = HostNames.end(text, from, to);
    while (end > 0 && end < to && (text.charAt(end) == '.' || text.charAt(end) == '-')) {
      end++;
    }
    return end == to || end > 0 && CLOSING.indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isAt(String signs, CharSequence text, int at) {
    int same = 0;
    while (same < signs.length()
        && at + same < text.length()
        && text.charAt(at + same) == signs.charAt(same)) {
      same++;
    }
    return same == signs.length();
  }

  private static boolean areLetters(CharSequence text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Chars.isLetter(text.charAt(at))) {
        return false;
      }
    }
    return to > from;
  }

  private static boolean isLocal(char c) {
    return c < 0x80 && Chars.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }
}
