package org.newsroom.moderation.rules.examination;

import java.util.BitSet;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.context.Surroundings;
import org.newsroom.moderation.rules.definition.AppliesTo;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Phrase;
import org.newsroom.moderation.rules.lexicon.Phrases;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.lexicon.WordRules;
import org.newsroom.moderation.rules.lexicon.WordSet;
import org.newsroom.moderation.rules.matching.Hit;
import org.newsroom.moderation.rules.matching.LexiconMatcher;
import org.newsroom.moderation.rules.text.FoldedText;

/** Words and phrases of the packs, weighed by whom they are said to and whether they are quoted. */
public final class LexicalExaminer implements Examiner {

  private static final double QUOTED = 0.5;
  private static final double DENIED = 0.6;
  private static final double DOUBTFUL = 0.5;
  private static final double SAID_TO_YOU = 0.5;

  private final Lexicon lexicon;
  private final WordRules rules;
  private final Phrases phrases;
  private final Phrases innocent;
  private final WordSet glue;

  public LexicalExaminer(Lexicon lexicon, Phrases phrases, Phrases innocent, WordSet glue) {
    this.innocent = innocent;
    this.glue = glue;
    this.lexicon = lexicon;
    this.rules = lexicon.rules();
    this.phrases = phrases;
  }

  @Override
  public String name() {
    return "lexicon";
  }

  @Override
  public void examine(Examination reading) {
    Tokens words = reading.words();
    LexiconMatcher recognition = new LexiconMatcher(reading.text(), words, lexicon, glue);
    reading.recognised(recognition.hits());
    BitSet innocentWords = innocentWords(words);
    for (Hit hit : reading.hits()) {
      if (innocentWords.get(hit.firstWord())) {
        continue;
      }
      for (int rule : rules.of(hit.number())) {
        judge(reading, rules.rule(rule), hit);
      }
    }
    for (int word = 0; word < words.size(); word++) {
      if (innocentWords.get(word)) {
        continue;
      }
      for (Phrase phrase : phrases.at(words.known(word))) {
        int last = phrase.matchAt(words, word);
        if (last >= 0) {
          judge(reading, rules.rule(phrase.rule()), covered(words, phrase, word, last));
        }
      }
      judgeCompound(reading, word);
    }
    if (recognition.isExhausted()) {
      throw new BudgetExceeded();
    }
  }

  /** Words that a hyphen joins and that only together are a rule's: {@code half-wit}. */
  private void judgeCompound(Examination reading, int first) {
    Tokens words = reading.words();
    FoldedText text = reading.text();
    int node = words.node(first);
    for (int last = first + 1; words.isHyphenated(text, last) && node != Trie.NONE; last++) {
      node = lexicon.vocabulary().walk(node, text, words.end(last - 1), words.end(last));
      int compound = node == Trie.NONE ? Trie.NONE : lexicon.vocabulary().value(node);
      if (compound != Trie.NONE) {
        Hit hit = new Hit(compound, first, last, words.begin(first), words.end(last), Doubt.NONE);
        for (int rule : rules.of(compound)) {
          judge(reading, rules.rule(rule), hit);
        }
      }
    }
  }

  private BitSet innocentWords(Tokens words) {
    BitSet covered = new BitSet();
    for (int word = 0; word < words.size(); word++) {
      for (Phrase phrase : innocent.at(words.known(word))) {
        int last = phrase.matchAt(words, word);
        if (last >= 0) {
          covered.set(word, last + 1);
        }
      }
    }
    return covered;
  }

  /** The words that the phrase is about: those of its own category, if it names them. */
  private Hit covered(Tokens words, Phrase phrase, int first, int last) {
    Category category = rules.rule(phrase.rule()).category();
    int from = first;
    int to = last;
    while (from < to && !rules.isOf(category, words.known(from))) {
      from++;
    }
    while (to > from && !rules.isOf(category, words.known(to))) {
      to--;
    }
    boolean none = from == last && !rules.isOf(category, words.known(from));
    int begin = words.begin(none ? first : from);
    return new Hit(-1, first, last, begin, words.end(none ? last : to), Doubt.NONE);
  }

  private void judge(Examination reading, Rule rule, Hit hit) {
    Tokens words = reading.words();
    Surroundings company = reading.company();
    int first = hit.firstWord();
    int last = hit.lastWord();
    if (rule.category() == Category.DEFAMATION) {
      reading.accuse(rule, hit);
      return;
    }
    if (!isInCompany(reading, rule.when(), first, last)) {
      return;
    }
    double weight = rule.weight() * (hit.doubt() == Doubt.NONE ? 1 : DOUBTFUL);
    int steps = 0;
    if (depends(rule.category())) {
      boolean toYou = company.isYouNear(words, first, last);
      weight = toYou ? 1 - (1 - weight) * SAID_TO_YOU : weight;
      boolean denied = company.isDenied(words, first);
      weight *= denied ? DENIED : 1;
      steps -= denied ? 1 : 0;
    }
    boolean bySlur = rule.category() == Category.SLUR && hit.number() >= 0;
    if (first < words.size() && words.isQuoted(first) && !bySlur) {
      weight *= QUOTED;
      steps--;
    }
    Severity severity = hit.doubt().of(rule.severity().raised(steps), rule.category());
    reading.add(rule, severity, weight, hit.begin(), hit.end());
  }

  private boolean isInCompany(Examination reading, AppliesTo when, int first, int last) {
    Tokens words = reading.words();
    return switch (when) {
      case ALWAYS -> true;
      case DIRECTED ->
          reading.company().isSomeoneNear(words, first, last) || isNamedNear(reading, first, last);
      case PERSON -> isNamedNear(reading, first, last);
    };
  }

  private boolean isNamedNear(Examination reading, int first, int last) {
    return reading
        .mentions(lexicon.vocabulary())
        .isNear(reading.words(), first, last, Surroundings.NEAR);
  }

  private static boolean depends(Category category) {
    return category == Category.INSULT || category == Category.INFLAMMATORY;
  }

  /** The text asked for more work than any honest text does. */
  static final class BudgetExceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    BudgetExceeded() {
      super(null, null, false, false);
    }
  }
}
