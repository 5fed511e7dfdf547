package org.newsroom.moderation.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.rules.matching.MatchingRules.RULES;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPartsTest {

  @ParameterizedTest
  @CsvSource({
    "superblorfing,stem: superblorfing",
    "wanzer99,word: wanzer99",
    "2wanzer,word: 2wanzer",
    "bigwanzer,word: bigwanzer",
    "wanzerhead,word: wanzerhead",
    "bigwanzerhead,word: bigwanzerhead",
    "#WhatWanzerNow,word: Wanzer",
    "wxnzer,word: wxnzer"
  })
  void findsWordsInsideLongerOnes(String text, String match) {
    assertThat(RULES.found(text)).containsExactly(match);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"swanzerly", "smallwanzer", "soblorfhampton", "inSoblorfhamptonnow", "blrfy"})
  void sparesWordsThatOnlyContainTheLetters(String text) {
    assertThat(RULES.found(text)).isEmpty();
  }
}
