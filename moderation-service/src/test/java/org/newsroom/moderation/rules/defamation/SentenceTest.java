package org.newsroom.moderation.rules.defamation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

  @Test
  void endsWhereTheNextOneBegins() {
    Sentence sentence = AccusationRules.sentence("Hm. We saw Roe. He left.", 1);

    assertThat(sentence.isHere(0)).isFalse();
    assertThat(sentence.isHere(1)).isTrue();
    assertThat(sentence.isHere(3)).isTrue();
    assertThat(sentence.isHere(4)).isFalse();
    assertThat(sentence.isHere(-1)).isFalse();
    assertThat(sentence.isHere(99)).isFalse();
  }

  @Test
  void isFollowedByTheNextUntilTheLast() {
    Sentence sentence = AccusationRules.sentence("We saw Roe. He left.", 0);

    Sentence next = sentence.next();

    assertThat(next).isNotNull();
    assertThat(next.home()).isEqualTo(3);
    assertThat(next.next()).isNull();
  }

  @Test
  void isAQuestionByTheMarkBehindIt() {
    assertThat(AccusationRules.sentence("Is he here? He left.", 1).isQuestion()).isTrue();
    assertThat(AccusationRules.sentence("Is he here? He left.", 3).isQuestion()).isFalse();
  }

  @Test
  void knowsNamesAndWhatBelongsToThem() {
    Sentence sentence = AccusationRules.sentence("thief Jane Roe, Roe's cook", 0);

    assertThat(sentence.isFirstName(1)).isTrue();
    assertThat(sentence.isMention(2)).isTrue();
    assertThat(sentence.isNameAt(1)).isTrue();
    assertThat(sentence.isGluedToName(0)).isTrue();
    assertThat(sentence.isPossessive(2)).isFalse();
    assertThat(sentence.isPossessive(3)).isTrue();
    assertThat(sentence.isMentionBefore(2)).isFalse();
    assertThat(sentence.isMentionBefore(3)).isTrue();
  }

  @Test
  void findsWhatStandsBeforeAParenthesis() {
    Sentence sentence = AccusationRules.sentence("The mayor, a friend, left", 0);

    assertThat(sentence.isComma(1)).isTrue();
    assertThat(sentence.isComma(0)).isFalse();
    assertThat(sentence.beforeParenthesis(3)).isEqualTo(1);
    assertThat(sentence.beforeParenthesis(1)).isEqualTo(-1);
  }
}
