package org.newsroom.moderation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource({
    "<b>,0,3",
    "</b>,0,4",
    "<B>,0,3",
    "<strong>,0,8",
    "<a href='x'>y,0,12",
    "<wbr/>,0,6",
    "<!-- x -->,0,10",
    "<!---->,0,7",
    "a<i>b,1,3"
  })
  void doesNotInterruptAWord(String text, int at, int length) {
    assertThat(Markup.lengthAt(text, at)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "<br>,0,4",
    "<BR />,0,6",
    "</p>,0,4",
    "<p class='x'>,0,13",
    "a<br/>b,1,5",
    "a<h1> b,1,4"
  })
  void interruptsAWord(String text, int at, int length) {
    assertThat(Markup.lengthAt(text, at)).isEqualTo(-length);
  }

  /** Known tags are no exception: {@code f<v>uck} and {@code f<br>uck} are one word each. */
  @ParameterizedTest
  @CsvSource({"a<v>b,1,3", "a</v>b,1,4", "a<zz>b,1,4", "a<br>b,1,4"})
  void takesSomethingShortBetweenTwoLettersForAPartOfTheWord(String text, int at, int length) {
    assertThat(Markup.lengthAt(text, at)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "<,0",
    "<>,0",
    "<3,0",
    "</,0",
    "< b>,0",
    "<b,0",
    "<b c,0",
    "<v>b,0",
    "a<v>,1",
    "a<zzzz>b,1",
    "<script>,0",
    "<averyverylongname>,0",
    "<!-- x,0",
    "<é>,0"
  })
  void isNoTag(String text, int at) {
    assertThat(Markup.lengthAt(text, at)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"<b %s>,98,102", "<b %s>,99,0", "<!--%s-->,93,100", "<!--%s-->,94,0"})
  void looksForTheEndNoFurtherThanAHundredChars(String text, int filling, int length) {
    assertThat(Markup.lengthAt(text.formatted("x".repeat(filling)), 0)).isEqualTo(length);
  }
}
