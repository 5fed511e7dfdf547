package org.newsroom.moderation.rules.matching;

import java.util.ArrayList;
import java.util.List;
import org.newsroom.moderation.rules.language.Identification;
import org.newsroom.moderation.rules.language.TextLanguage;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * Keeps words of one language from condemning another's: what the rules of another language found
 * in a text counts only if its words are international, or if its sentence is English; where the
 * text's language is not certain, it is in doubt.
 */
public final class LanguageFilter {

  private LanguageFilter() {}

  /** The same words and phrases, less those that mean something else in the text's language. */
  public static Matches of(Matches matches, TextLanguage language) {
    if (language.isUnknown() || matches.found().isEmpty()) {
      return matches;
    }
    List<RuleMatch> kept = new ArrayList<>();
    for (RuleMatch match : matches.found()) {
      if (!isForeign(matches, match, language)) {
        kept.add(match);
      } else if (!language.certain() || isInEnglish(matches, match)) {
        kept.add(match.doubted());
      }
    }
    return new Matches(matches.text(), matches.tokens(), kept, matches.fault());
  }

  private static boolean isForeign(Matches matches, RuleMatch match, TextLanguage language) {
    boolean asItStands = match.hit().doubt() == Doubt.NONE;
    if (language.isOtherThan(match.rule().language())) {
      return !(match.rule().international() && asItStands);
    }
    return !asItStands
        && match.rule().language().equals("en")
        && !language.tag().equals("en")
        && hasNoLatin(matches.text(), match.hit());
  }

  private static boolean hasNoLatin(FoldedText text, Hit hit) {
    for (int at = hit.begin(); at < hit.end(); at++) {
      if (Chars.isLatin(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInEnglish(Matches matches, RuleMatch match) {
    Tokens tokens = matches.tokens();
    int word = match.hit().firstWord();
    if (!match.rule().language().equals("en") || word >= tokens.size()) {
      return false;
    }
    int first = word;
    while (first > 0 && tokens.sameSentence(first - 1, word)) {
      first--;
    }
    int end = word;
    while (end < tokens.size() && tokens.sameSentence(end, word)) {
      end++;
    }
    return Identification.isEnglishSentence(matches.text(), tokens, first, end);
  }
}
