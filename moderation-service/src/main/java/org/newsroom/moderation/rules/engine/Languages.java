package org.newsroom.moderation.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.language.Identification;
import org.newsroom.moderation.rules.language.TextLanguage;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.matching.LanguageFilter;
import org.newsroom.moderation.rules.matching.Matches;
import org.newsroom.moderation.rules.matching.Matching;
import org.newsroom.moderation.rules.matching.RuleMatch;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * The languages that a rule set tells apart: those that it covers, and those of which it only knows
 * a list of words, which hold a text and never reject it.
 *
 * @param identification tells the language of a text; null where all packs judge all texts
 * @param covered the languages that have rules of every kind
 * @param listed the words of the other languages, each by its ISO 639-1 code
 */
record Languages(
    @Nullable Identification identification, Set<String> covered, Map<String, Listed> listed) {

  /** No text is told from another. */
  static final Languages ANY = new Languages(null, Set.of(), Map.of());

  /** The words of one language, apart from those of all others. */
  record Listed(Lexicon lexicon, Matching matching) {}

  Languages {
    covered = Set.copyOf(covered);
    listed = Map.copyOf(listed);
  }

  /** The language of a comment. */
  TextLanguage of(Candidate candidate, FoldedText text, Tokens tokens) {
    return identification == null
        ? TextLanguage.UNKNOWN
        : identification.of(text, tokens, locale(candidate), candidate.article().languages());
  }

  /** Whether the rules know too little of the language to judge a text by them. */
  boolean isUncovered(TextLanguage language) {
    return language.certain() && !covered.contains(language.tag());
  }

  /** What was found, as far as it means that in the text's language, and the listed words. */
  Matches judge(Matches matches, TextLanguage language, Candidate candidate) {
    Matches own = LanguageFilter.of(matches, language);
    if (covered.contains(language.tag()) && language.certain()) {
      return own;
    }
    Set<String> sought = new LinkedHashSet<>(List.of(language.tag()));
    if (!language.certain()) {
      sought.add(Identification.language(locale(candidate)));
      candidate.article().languages().forEach(tag -> sought.add(Identification.language(tag)));
    }
    List<RuleMatch> found = new ArrayList<>(own.found());
    for (String tag : sought) {
      Listed words = listed.get(tag);
      if (words != null) {
        Tokens tokens = Tokens.of(own.text(), words.lexicon().vocabulary());
        words
            .matching()
            .match(own.text(), tokens)
            .found()
            .forEach(each -> found.add(each.doubted()));
      }
    }
    return new Matches(own.text(), own.tokens(), found, own.fault());
  }

  private static String locale(Candidate candidate) {
    return candidate.locale() == null ? "" : candidate.locale();
  }
}
