package org.newsroom.article.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlDocumentTest {

  @ParameterizedTest
  @CsvSource({
    "a\u0000b, ab",
    "a\u001bb, ab",
    "a\uffffb, ab",
    "a\tb, a\tb",
    "a\u0085b, a\u0085b",
    "שלום, שלום"
  })
  void dropsWhatXmlForbids(String text, String kept) {
    assertThat(XmlDocument.allowed(text)).isEqualTo(kept);
  }

  @Test
  void dropsHalfASurrogatePair() {
    assertThat(XmlDocument.allowed("a\ud83db \ud83d\ude00")).isEqualTo("ab \ud83d\ude00");
  }

  @Test
  void escapesTextsAndAttributes() {
    byte[] xml = new XmlDocument("a", "urn:x").text("b", "<&>", "c", "\"<&").end().bytes();

    assertThat(new String(xml, StandardCharsets.UTF_8))
        .contains("<b c=\"&quot;&lt;&amp;\">&lt;&amp;&gt;</b>");
  }
}
