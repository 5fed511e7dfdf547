package org.newsroom.article.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

  @ParameterizedTest
  @CsvSource({
    "Russia, /tags/Russia",
    "Kim Jong Un, /tags/Kim%20Jong%20Un",
    "תרבות, /tags/%D7%AA%D7%A8%D7%91%D7%95%D7%AA",
    "a?b#c, /tags/a%3Fb%23c",
    "AC/DC, /?tag=AC%2FDC",
    "100%, /?tag=100%25",
    "a;b, /?tag=a%3Bb",
    ".., /?tag=.."
  })
  void leadsToATag(String tag, String address) {
    assertThat(Links.tag(tag)).isEqualTo(address);
  }
}
