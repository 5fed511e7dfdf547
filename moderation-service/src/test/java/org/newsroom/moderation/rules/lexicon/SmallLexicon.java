package org.newsroom.moderation.rules.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.definition.AppliesTo;
import org.newsroom.moderation.rules.definition.Rule;

/** Lexicons of a few words, for tests that must not depend on the words that are shipped. */
public final class SmallLexicon {

  /** How a word is known, in the order in which a lexicon takes them. */
  public enum Kind {
    /** A word of no rule, in any disguise. */
    INNOCENT,
    /** A severe word of a rule. */
    GRAVE,
    /** A severe word that is also found inside longer ones. */
    STEM,
    /** A severe word that may mean something else. */
    AMBIGUOUS,
    /** A mild word of a rule. */
    MILD,
    /** A severe word that is found only as it is written. */
    PLAIN,
    /** A word of no rule that readers use often. */
    ORDINARY
  }

  private SmallLexicon() {}

  /** A lexicon of the words of each kind, parted by blanks. */
  public static Lexicon of(Map<Kind, String> words) {
    LexiconBuilder lexicon = new LexiconBuilder();
    new EnumMap<>(words).forEach((kind, list) -> add(lexicon, kind, List.of(list.split(" "))));
    lexicon.addEvasions();
    return lexicon.build();
  }

  private static void add(LexiconBuilder lexicon, Kind kind, List<String> words) {
    switch (kind) {
      case INNOCENT -> words.forEach(lexicon::addInnocent);
      case ORDINARY -> words.forEach(lexicon::addOrdinary);
      default -> {
        int rule = lexicon.addRule(rule(kind));
        words.forEach(
            word -> {
              if (kind == Kind.STEM) {
                lexicon.addStem(word, rule);
              } else {
                lexicon.addWord(word, rule);
              }
            });
      }
    }
  }

  private static Rule rule(Kind kind) {
    return new Rule(
        "test." + kind,
        "en",
        Category.PROFANITY,
        kind == Kind.MILD ? Severity.MILD : Severity.SEVERE,
        1,
        AppliesTo.ALWAYS,
        kind == Kind.AMBIGUOUS,
        kind != Kind.PLAIN,
        true,
        false,
        "a test",
        new Rule.Texts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        null,
        new Rule.Place("test.yaml", 1));
  }
}
