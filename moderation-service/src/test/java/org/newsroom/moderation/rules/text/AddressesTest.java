package org.newsroom.moderation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0 | no link, e.g. 10:1 or a.b",
        "1 | see http://a.example",
        "1 | HTTPS://A.EXAMPLE/x?y=z",
        "1 | (www.example.org)",
        "1 | read:Www.example.org, it says",
        "1 | see example.org/x now",
        "1 | \"example.org/x\"",
        "1 | смотри ok.ru/profile/5",
        "1 | http://пример.рф/x",
        "1 | example.co.uk/x.html",
        "2 | http://a.example,http://b.example",
        "2 | example.org/a,example.com/b",
        "3 | http://a.b www.c.example d.org/e",
        "1 | https://www.example.org/2016/example.com/x",
        "1 | wait...www.example.org",
        "0 | example.org",
        "0 | Breitbart.com is no source",
        "0 | http://",
        "0 | www. example.org",
        "0 | write to jane@example.org/x",
        "0 | he said.she/he",
        "0 | the U.S./Canada border, at 9 a.m./p.m.",
        "0 | version 1.2/3",
        "0 | example.org/ and so on"
      })
  void countsLinks(int links, String text) {
    assertThat(Addresses.links(text)).isEqualTo(links);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "write to jane.roe@example.org today | jane.roe@example.org",
        "jane@example.org | jane@example.org",
        "jane@example.org. | jane@example.org",
        "(jane@example.org), she says | jane@example.org",
        "mailto:jane_roe+news@mail.example.co.uk! | jane_roe+news@mail.example.co.uk",
        "\"jane roe\"@example.org | \"jane roe\"@example.org",
        "to \"jane.roe\"@example.org | \"jane.roe\"@example.org",
        "כתבו אלjane@example.org | jane@example.org",
        "jane@example.orgשלום | jane@example.org",
        "jane@example.org0501234567 | jane@example.org",
        "пишите на jane@пример.рф | jane@пример.рф",
        "jane@xn--e1afmkfd.xn--p1ai | jane@xn--e1afmkfd.xn--p1ai",
        "ＪＡＮＥ＠ＥＸＡＭＰＬＥ．ＯＲＧ | ＪＡＮＥ＠ＥＸＡＭＰＬＥ．ＯＲＧ",
        "j\u200bane&#64;example.org | j\u200bane&#64;example.org"
      })
  void findsTheMailboxInTheTextOfTheReader(String source, String address) {
    FoldedText text = FoldedText.of(source);
    int at = text.text().indexOf('@');

    int begin = Addresses.beginOfMailbox(text, at);
    int end = Addresses.endOfMailbox(text, at);

    assertThat(source.substring(text.from(begin), text.to(end - 1))).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meet me @ the station",
        "@jane said so",
        "jane@home",
        "jane@.org",
        "jane@example.",
        "jane@example..org",
        "four apples@1.25 each",
        "\"\"@example.org",
        "she said \"yes\"\"@example.org"
      })
  void findsNoMailbox(String text) {
    assertThat(Addresses.beginOfMailbox(text, text.indexOf('@'))).isNegative();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "www.example.org",
        "www.example.org/shit?x=y",
        "(www.example.org)",
        "http://example.org",
        "(https://example.org/a_b).",
        "jane@example.org",
        "jane@example.org.",
        "mailto:jane@example.org,"
      })
  void anAddressIsNoDisguise(String chunk) {
    assertThat(Addresses.isAddress(chunk, 0, chunk.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fuck://you",
        "f*ck://you.com",
        "f.u.c.k",
        "sh@t.he4d",
        "fu.ck/you",
        "sh@t",
        "sh*@t.head",
        "www.f*ck",
        "http://a.fuсk",
        "a@b.c*d",
        ""
      })
  void aDisguiseIsNoAddress(String chunk) {
    assertThat(Addresses.isAddress(chunk, 0, chunk.length())).isFalse();
  }
}
