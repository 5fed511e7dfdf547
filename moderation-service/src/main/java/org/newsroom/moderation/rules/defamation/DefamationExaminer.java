package org.newsroom.moderation.rules.defamation;

import org.newsroom.moderation.rules.context.Mentions;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.examination.Examination;
import org.newsroom.moderation.rules.examination.Examination.Accusation;
import org.newsroom.moderation.rules.examination.Examiner;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.lexicon.WordLists;
import org.newsroom.moderation.rules.matching.Hit;

/** Accusations of crime or dishonour against somebody whom the article names. */
public final class DefamationExaminer implements Examiner {

  private final Trie vocabulary;
  private final Attribution subjects;
  private final Epithets epithets;
  private final Denials denials;
  private final DefamationPolicy policy;

  public DefamationExaminer(Trie vocabulary, WordLists lists, DefamationPolicy policy) {
    this.vocabulary = vocabulary;
    this.subjects = new Attribution(lists);
    this.epithets = new Epithets(lists);
    this.denials = new Denials(lists);
    this.policy = policy;
  }

  @Override
  public String name() {
    return "defamation";
  }

  @Override
  public void examine(Examination reading) {
    if (reading.accusations().isEmpty()) {
      return;
    }
    Mentions mentions = reading.mentions(vocabulary);
    for (Accusation accusation : reading.accusations()) {
      Sentence sentence = new Sentence(reading, mentions, accusation.hit().firstWord());
      if (!subjects.isAnother(sentence, accusation.hit())) {
        judge(reading, accusation, sentence);
      }
    }
  }

  private void judge(Examination reading, Accusation accusation, Sentence sentence) {
    Tokens words = reading.words();
    Hit hit = accusation.hit();
    Mentions mentions = sentence.mentions();
    boolean near = mentions.isNear(words, hit.firstWord(), hit.lastWord(), policy.near());
    if (!near && !isMeantByPronoun(reading, hit, mentions.named())) {
      return;
    }
    Mitigations mitigations = new Mitigations(accusation.rule().weight());
    if (!near) {
      mitigations.take(policy.byPronoun());
    }
    boolean reported =
        words.isQuoted(hit.firstWord())
            || reading.company().isReported(words, hit.firstWord(), hit.lastWord());
    boolean epithet = !reported && epithets.isEpithet(sentence, hit);
    if (denials.isDenied(sentence, hit, epithet)) {
      mitigations.take(policy.denied());
    }
    if (reported) {
      mitigations.take(policy.reported());
    }
    Rule rule = accusation.rule();
    reading.add(
        rule,
        rule.severity().raised(-mitigations.grades),
        mitigations.weight,
        hit.begin(),
        hit.end());
  }

  /** {@code I saw Putin. He is a thief.}: a pronoun before it, somebody named just before that. */
  private boolean isMeantByPronoun(Examination reading, Hit hit, boolean[] mentions) {
    Tokens words = reading.words();
    boolean pronoun = false;
    for (int word = hit.firstWord() - 1;
        word >= 0 && word > hit.firstWord() - 3 * policy.near();
        word--) {
      boolean here = words.sameSentence(word, hit.firstWord());
      pronoun |= here && reading.company().isPronoun(words.known(word));
      if (mentions[word]) {
        return pronoun;
      }
    }
    return false;
  }

  /** What is left of an accusation's weight, and the grades that it has lost. */
  private static final class Mitigations {

    private double weight;
    private int grades;

    Mitigations(double weight) {
      this.weight = weight;
    }

    void take(Mitigation mitigation) {
      weight *= mitigation.weighs();
      grades += mitigation.grades();
    }
  }
}
