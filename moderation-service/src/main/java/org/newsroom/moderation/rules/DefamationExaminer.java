package org.newsroom.moderation.rules;

import org.newsroom.moderation.rules.Reading.Accusation;

/** Accusations of crime or dishonour against somebody whom the article names. */
final class DefamationExaminer implements Examiner {

  private static final int NEAR = 12;
  private static final double DISCLAIMED = 0.3;
  private static final double REPORTED = 0.6;
  private static final double BY_PRONOUN = 0.8;

  private final Trie vocabulary;
  private final Subjects subjects;

  DefamationExaminer(Trie vocabulary, Subjects subjects) {
    this.vocabulary = vocabulary;
    this.subjects = subjects;
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

  private static void judge(Reading reading, Accusation accusation, boolean[] mentions) {
    Words words = reading.words();
    Company company = reading.company();
    Hit hit = accusation.hit();
    boolean named = isNear(words, hit, mentions);
    if (!named && !isMeantByPronoun(reading, hit, mentions)) {
      return;
    }
    double weight = accusation.rule().weight() * (named ? 1 : BY_PRONOUN);
    int steps = 0;
    if (company.isDisclaimed(words, hit.firstWord(), hit.lastWord())) {
      weight *= DISCLAIMED;
      steps -= 2;
    }
    boolean quoted = words.isQuoted(hit.firstWord());
    if (quoted || company.isReported(words, hit.firstWord(), hit.lastWord())) {
      weight *= REPORTED;
      steps--;
    }
    Rule rule = accusation.rule();
    reading.add(rule, rule.severity().raised(steps), weight, hit.begin(), hit.end());
  }

  private static boolean isNear(Words words, Hit hit, boolean[] mentions) {
    int from = Math.max(0, hit.firstWord() - NEAR);
    int to = Math.min(words.size() - 1, hit.lastWord() + NEAR);
    for (int word = from; word <= to; word++) {
      if (mentions[word] && words.sameSentence(word, hit.firstWord())) {
        return true;
      }
    }
    return false;
  }

  /** {@code I saw Putin. He is a thief.}: a pronoun before it, somebody named just before that. */
  private static boolean isMeantByPronoun(Reading reading, Hit hit, boolean[] mentions) {
    Words words = reading.words();
    boolean pronoun = false;
    for (int word = hit.firstWord() - 1; word >= 0 && word > hit.firstWord() - 3 * NEAR; word--) {
      boolean here = words.sameSentence(word, hit.firstWord());
      pronoun |= here && reading.company().isPronoun(words.known(word));
      if (mentions[word]) {
        return pronoun;
      }
    }
    return false;
  }
}
