package org.newsroom.moderation.rules;

import org.newsroom.moderation.rules.Reading.Accusation;

/** Accusations of crime or dishonour against somebody whom the article names. */
final class DefamationExaminer implements Examiner {

  private final Trie vocabulary;
  private final Subjects subjects;
  private final DefamationPolicy policy;

  DefamationExaminer(Trie vocabulary, Subjects subjects, DefamationPolicy policy) {
    this.vocabulary = vocabulary;
    this.subjects = subjects;
    this.policy = policy;
  }

  @Override
  public String name() {
    return "defamation";
  }

  @Override
  public void examine(Reading reading) {
    if (reading.accusations().isEmpty()) {
      return;
    }
    ArticleContext article = reading.candidate().article();
    People people = People.of(article, reading.company(), vocabulary);
    if (people.isEmpty()) {
      return;
    }
    boolean[] mentions = mentions(reading, people);
    for (Accusation accusation : reading.accusations()) {
      if (!subjects.isAnother(reading, mentions, accusation.hit())) {
        judge(reading, accusation, mentions);
      }
    }
  }

  private static boolean[] mentions(Reading reading, People people) {
    Words words = reading.words();
    boolean[] mentions = new boolean[words.size()];
    for (int word = 0; word < mentions.length; word++) {
      mentions[word] = people.isMentioned(reading.text(), words.begin(word), words.end(word));
    }
    return mentions;
  }

  private void judge(Reading reading, Accusation accusation, boolean[] mentions) {
    Words words = reading.words();
    Company company = reading.company();
    Hit hit = accusation.hit();
    boolean named = isNear(words, hit, mentions);
    if (!named && !isMeantByPronoun(reading, hit, mentions)) {
      return;
    }
    Mitigations mitigations = new Mitigations(accusation.rule().weight());
    if (!named) {
      mitigations.take(policy.byPronoun());
    }
    if (company.isDisclaimed(words, hit.firstWord(), hit.lastWord())) {
      mitigations.take(policy.denied());
    }
    boolean quoted = words.isQuoted(hit.firstWord());
    if (quoted || company.isReported(words, hit.firstWord(), hit.lastWord())) {
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

  private boolean isNear(Words words, Hit hit, boolean[] mentions) {
    int from = Math.max(0, hit.firstWord() - policy.near());
    int to = Math.min(words.size() - 1, hit.lastWord() + policy.near());
    for (int word = from; word <= to; word++) {
      if (mentions[word] && words.sameSentence(word, hit.firstWord())) {
        return true;
      }
    }
    return false;
  }

  /** {@code I saw Putin. He is a thief.}: a pronoun before it, somebody named just before that. */
  private boolean isMeantByPronoun(Reading reading, Hit hit, boolean[] mentions) {
    Words words = reading.words();
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
