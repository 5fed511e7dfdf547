package org.newsroom.moderation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanTest {

  @ParameterizedTest
  @CsvSource({
    "abcabc,c,0,6,2",
    "abcabc,c,3,3,5",
    "abcabc,c,3,100,5",
    "abcabc,ca,0,4,2",
    "abcabc,ca,0,3,-1",
    "abcabc,c,0,2,-1",
    "abcabc,d,0,6,-1",
    "abc,abcd,0,9,-1",
    "abc,a,3,9,-1"
  })
  void findsWithinItsReachOnly(String text, String sought, int from, int reach, int index) {
    assertThat(Scan.indexOf(text, sought, from, reach)).isEqualTo(index);
  }
}
