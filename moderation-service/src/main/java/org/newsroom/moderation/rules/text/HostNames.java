package org.newsroom.moderation.rules.text;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads names of hosts such as {@code www.example.org}, in any script. */
final class HostNames {

  private static final int SHORTEST_TOP_LEVEL = 2;

  /** A host name has at most so many chars (RFC 1035). */
  private static final int LONGEST = 253;

  /**
   * Readers know these domains: those of countries, and the common ones of the first fifteen years.
   */
  private static final Set<String> TOP_LEVEL = topLevel();

  /** Further domains, of those that trade on the web. */
  private static final Set<String> OF_TRADE =
      Set.of(
          "shop", "store", "online", "site", "website", "xyz", "club", "top", "app", "link", "live",
          "vip", "win", "bet", "casino", "pro", "click", "space", "icu", "fun", "loan", "poker");

  /** Domains of countries that are words, too, with which a sentence may begin. */
  private static final Set<String> WORDS =
      Set.of(
          "am", "an", "as", "at", "be", "by", "do", "in", "is", "it", "me", "my", "no", "so", "to",
          "us", "et", "de", "la", "se", "si", "sa", "es", "mi", "ne", "pa", "ma", "na");

  private static final int SHORTEST_OF_WEBSITE = 3;

  private HostNames() {}

  /**
   * Finds the end of the host's name that begins at this place, or -1 if none does. A name has a
   * dot and ends in a label of letters. A label in ASCII ends where letters of other scripts follow
   * it, as they do in texts without spaces.
   */
  static int end(CharSequence text, int from, int limit) {
    int end = stop(text, from, limit);
    while (end > from && !Chars.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int label = end;
    while (label > from && text.charAt(label - 1) != '.') {
      label--;
    }
    return label > from ? endOfTopLevel(text, label, end) : -1;
  }

  /** Finds the first place that no name of a host which begins at {@code from} can reach. */
  static int stop(CharSequence text, int from, int limit) {
    int last = Math.min(limit, from + LONGEST);
    int at = from;
    while (at < last && isOfHost(text, at) && !isEmptyLabel(text, from, at)) {
      at++;
    }
    return at;
  }

  /** Finds the first char of the host's name in which this dot stands. */
  static int begin(CharSequence text, int dot) {
    int begin = dot;
    while (begin > 0
        && dot - begin < LONGEST
        && isOfHost(text, begin - 1)
        && !isEmptyLabel(text, 0, begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** Tells whether the name ends in a top-level domain that everybody knows. */
  static boolean isWellKnown(CharSequence text, int begin, int end) {
    int label = beginOfTopLevel(text, begin, end);
    return TOP_LEVEL.contains(text.subSequence(label, end).toString().toLowerCase(Locale.ROOT));
  }

  /**
   * Tells whether the name is a website's rather than two words without a blank: it has a name of
   * its own, and its domain is one of the web in small letters.
   */
  static boolean isWebsite(CharSequence text, int begin, int end) {
    int label = beginOfTopLevel(text, begin, end);
    String domain = text.subSequence(label, end).toString();
    boolean known = TOP_LEVEL.contains(domain) && !WORDS.contains(domain);
    return label - 1 - begin >= SHORTEST_OF_WEBSITE && (known || OF_TRADE.contains(domain));
  }

  private static int beginOfTopLevel(CharSequence text, int begin, int end) {
    int label = end;
    while (label > begin && text.charAt(label - 1) != '.') {
      label--;
    }
    return label;
  }

  private static boolean isOfHost(CharSequence text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return Chars.isLetterOrDigit(c) || c == '.' || c == '-';
    }
    return Chars.isLetterOrDigit(c)
        && (at == 0 || text.charAt(at - 1) >= 0x80 || !Chars.isLetter(text.charAt(at - 1)));
  }

  private static boolean isEmptyLabel(CharSequence text, int from, int dot) {
    boolean empty = dot == from || !Chars.isLetterOrDigit(text.charAt(dot - 1));
    return text.charAt(dot) == '.' && empty;
  }

  /** Finds the end of the letters of the last label, or -1; a label in Punycode has digits, too. */
  private static int endOfTopLevel(CharSequence text, int label, int end) {
    int at = label;
    while (at < end && Chars.isLetter(text.charAt(at))) {
      at++;
    }
    boolean international = at == label + 2 && text.charAt(label) == 'x' && isDashed(text, at, end);
    return international ? end : at - label >= SHORTEST_TOP_LEVEL ? at : -1;
  }

  private static boolean isDashed(CharSequence text, int at, int end) {
    return at + 2 < end && text.charAt(at) == '-' && text.charAt(at + 1) == '-';
  }

  private static Set<String> topLevel() {
    Set<String> all = new HashSet<>(List.of("com", "org", "net", "edu", "gov", "mil", "int"));
    all.addAll(List.of("uk", "eu", "su", "info", "biz"));
    Arrays.stream(ULocale.getISOCountries())
        .forEach(country -> all.add(country.toLowerCase(Locale.ROOT)));
    return Set.copyOf(all);
  }
}
