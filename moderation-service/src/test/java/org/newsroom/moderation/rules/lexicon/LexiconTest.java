package org.newsroom.moderation.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.definition.AppliesTo;
import org.newsroom.moderation.rules.definition.Rule;

/** What a builder is told, the lexicon knows. */
class LexiconTest {

  private static final Rule STRONG = rule(Category.PROFANITY, Severity.STRONG, false, true);
  private static final Rule MILD = rule(Category.PROFANITY, Severity.MILD, false, true);
  private static final Rule AMBIGUOUS = rule(Category.SLUR, Severity.STRONG, true, true);
  private static final Rule PLAIN = rule(Category.SLUR, Severity.STRONG, false, false);
  private static final Rule ACCUSATION = rule(Category.DEFAMATION, Severity.SEVERE, false, true);

  @Test
  void spellingsThatFoldToTheSameLettersAreOneWord() {
    LexiconBuilder builder = new LexiconBuilder();

    assertThat(builder.knows("yuck")).isFalse();
    assertThat(builder.number("YÜCK ")).isEqualTo(builder.number("yuck"));
    assertThat(builder.knows("yuck")).isTrue();
    assertThat(builder.build().size()).isEqualTo(1);
    assertThat(builder.build().word(0)).isEqualTo("yuck");
  }

  @Test
  void whatIsAddedLaterDoesNotReachALexicon() {
    LexiconBuilder builder = new LexiconBuilder();
    builder.number("one");
    Lexicon lexicon = builder.build();

    builder.addOrdinary("two");
    builder.addWord("one", builder.addRule(STRONG));

    assertThat(lexicon.size()).isEqualTo(1);
    assertThat(lexicon.isInnocent(0)).isTrue();
    assertThat(find(lexicon.vocabulary(), "two")).isEqualTo(Trie.NONE);
  }

  @Test
  void aWordBelongsToEachRuleOnce() {
    LexiconBuilder builder = new LexiconBuilder();
    int strong = builder.addRule(STRONG);
    int accusation = builder.addRule(ACCUSATION);
    builder.addWord("yuck", strong);
    builder.addWord("yuck", accusation);
    builder.addWord("YUCK", strong);
    WordRules rules = builder.build().rules();

    assertThat(rules.of(builder.number("yuck"))).containsExactly(strong, accusation);
    assertThat(rules.rule(accusation)).isSameAs(ACCUSATION);
    assertThat(rules.isOf(Category.DEFAMATION, builder.number("yuck"))).isTrue();
    assertThat(rules.isOf(Category.SLUR, builder.number("yuck"))).isFalse();
    assertThat(rules.isOf(Category.SLUR, Trie.NONE)).isFalse();
  }

  @Test
  void onlyWordsThatAreSoughtInDisguiseAndInnocentOnesAreDisguisable() {
    LexiconBuilder builder = new LexiconBuilder();
    builder.addWord("strong", builder.addRule(STRONG));
    builder.addWord("plain", builder.addRule(PLAIN));
    builder.addInnocent("strung");
    builder.addOrdinary("string");
    Lexicon lexicon = builder.build();

    assertThat(List.of("strong", "plain", "strung", "string"))
        .allMatch(word -> find(lexicon.vocabulary(), word) != Trie.NONE);
    assertThat(List.of("strong", "strung"))
        .allMatch(word -> find(lexicon.disguisable(), word) != Trie.NONE);
    assertThat(List.of("plain", "string"))
        .allMatch(word -> find(lexicon.disguisable(), word) == Trie.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "strong, true, false",
    "mild, false, false",
    "ambiguous, false, true",
    "plain, false, false",
    "accusation, false, false",
    "innocent, false, false"
  })
  void gravityFollowsTheRules(String word, boolean grave, boolean ambiguous) {
    LexiconBuilder builder = new LexiconBuilder();
    builder.addWord("strong", builder.addRule(STRONG));
    builder.addWord("mild", builder.addRule(MILD));
    builder.addWord("ambiguous", builder.addRule(AMBIGUOUS));
    builder.addWord("plain", builder.addRule(PLAIN));
    builder.addWord("accusation", builder.addRule(ACCUSATION));
    builder.addInnocent("innocent");
    Lexicon lexicon = builder.build();

    assertThat(lexicon.isGrave(builder.number(word))).isEqualTo(grave);
    assertThat(lexicon.isAmbiguous(builder.number(word))).isEqualTo(ambiguous);
    assertThat(lexicon.isGrave(Trie.NONE)).isFalse();
  }

  @Test
  void tellsNamesAndOrdinaryWords() {
    LexiconBuilder builder = new LexiconBuilder();
    builder.addOrdinary("batch");
    builder.addOrdinary("yuck");
    builder.addName("phuc");
    builder.addWord("yuck", builder.addRule(MILD));
    Lexicon lexicon = builder.build();

    assertThat(lexicon.isOrdinary(builder.number("batch"))).isTrue();
    assertThat(lexicon.isOrdinary(builder.number("yuck"))).isFalse();
    assertThat(lexicon.isOrdinary(Trie.NONE)).isFalse();
    assertThat(lexicon.isName(builder.number("phuc"))).isTrue();
    assertThat(lexicon.isName(builder.number("batch"))).isFalse();
    assertThat(lexicon.isName(Trie.NONE)).isFalse();
  }

  @Test
  void addsEvasionsOfGraveWordsUnderTheirRules() {
    LexiconBuilder builder = new LexiconBuilder();
    int strong = builder.addRule(STRONG);
    builder.addStem("bitch", strong);
    builder.addWord("dagos", strong);
    builder.addWord("mildew", builder.addRule(MILD));
    builder.addOrdinary("batch");
    builder.addEvasions();
    Lexicon lexicon = builder.build();
    int evasion = find(lexicon.vocabulary(), "btch");

    assertThat(lexicon.isEvasion(evasion)).isTrue();
    assertThat(lexicon.rules().of(evasion)).containsExactly(strong);
    assertThat(lexicon.doubt(evasion)).isEqualTo(Doubt.SLIGHT);
    assertThat(lexicon.doubt(find(lexicon.vocabulary(), "hctib"))).isEqualTo(Doubt.NEAR);
    assertThat(find(lexicon.vocabulary(), "dags")).isEqualTo(Trie.NONE);
    assertThat(lexicon.isEvasion(find(lexicon.vocabulary(), "bitch"))).isFalse();
    assertThat(find(lexicon.vocabulary(), "mldw")).isEqualTo(Trie.NONE);
  }

  @Test
  void findsStemsInsideLongerWords() {
    LexiconBuilder builder = new LexiconBuilder();
    int strong = builder.addRule(STRONG);
    builder.addStem("fuck", strong);
    builder.addWord("fuckwit", strong);
    builder.addEvasions();
    Lexicon lexicon = builder.build();

    assertThat(lexicon.isStem(builder.number("fuck"))).isTrue();
    assertThat(lexicon.isStem(builder.number("fuckwit"))).isFalse();
    assertThat(lexicon.hasStem(builder.number("fuckwit"))).isTrue();
    assertThat(lexicon.beginsWithShortStem(builder.number("fuckwit"))).isTrue();
    assertThat(find(lexicon.stems(), "fuck")).isEqualTo(builder.number("fuck"));
  }

  @Test
  void swearingIsToldByMostOfItsLetters() {
    LexiconBuilder builder = new LexiconBuilder();
    int mild = builder.addRule(MILD);
    builder.addWord("bitch", builder.addRule(STRONG));
    builder.addWord("darn", mild);
    builder.addWord("darnedest", mild);
    builder.addWord("сука", builder.addRule(STRONG));
    builder.addEvasions();
    Trie swearing = builder.build().swearing();

    assertThat(List.of("bitch", "darnedest")).allMatch(word -> find(swearing, word) != Trie.NONE);
    assertThat(List.of("darn", "btch", "сука")).allMatch(word -> find(swearing, word) == Trie.NONE);
  }

  @Test
  void doubtsAWordBehindAPrefixUnlessItIsListedItself() {
    LexiconBuilder builder = new LexiconBuilder();
    int rule = builder.addRule(STRONG);
    builder.addPrefixed("מזונות", rule);
    builder.addPrefixed("הזונה", rule);
    builder.addWord("הזונה", rule);
    Lexicon lexicon = builder.build();

    assertThat(lexicon.doubt(builder.number("מזונות"))).isEqualTo(Doubt.NEAR);
    assertThat(lexicon.doubt(builder.number("הזונה"))).isEqualTo(Doubt.NONE);
  }

  private static int find(Trie trie, String word) {
    return trie.find(word, 0, word.length());
  }

  private static Rule rule(
      Category category, Severity severity, boolean ambiguous, boolean disguised) {
    List<String> none = List.of();
    return new Rule(
        category + "." + severity,
        "en",
        category,
        severity,
        0.5,
        AppliesTo.ALWAYS,
        ambiguous,
        disguised,
        true,
        false,
        "why",
        new Rule.Texts(none, none, none, none, none, none),
        null,
        new Rule.Place("file", 1));
  }
}
