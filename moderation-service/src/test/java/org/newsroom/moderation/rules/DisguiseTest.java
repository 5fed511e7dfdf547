package org.newsroom.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisguiseTest {

  private final RuleEngine engine = RuleEngine.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f u c k",
        "f.u.c.k",
        "f-u-c-k",
        "f\nu\nc\nk",
        "F  U  C  K",
        "f😀u😀c😀k",
        "fuuuuck",
        "ffuucckk",
        "f**k",
        "f***ing",
        "fu<b></b>ck",
        "f&shy;uck",
        "&#102;uck",
        "&amp;#102;uck",
        "ｆｕｃｋ",
        "ⓕⓤⓒⓚ",
        "🅕🅤🅒🅚",
        "🇫 🇺 🇨 🇰",
        "𝓯𝓾𝓬𝓴",
        "fùçk",
        "f̶u̶c̶k̶",
        "fυск",
        "ᶠᵘᶜᵏ",
        "ꜰᴜᴄᴋ",
        "fucκ",
        "ph@ck",
        "kcuf",
        "sh1t",
        "$h!t",
        "5h17",
        "shyt",
        "siht",
        "s_h_i_t",
        "bu||shit",
        "#MyShitGovernment",
        "stupidfuck",
        "b!tch",
        "a$$hole",
        "⠋⠥⠉⠅",
        "千ㄩ匚Ҝ"
      })
  void findsDisguisedWord(String disguised) {
    String text = "The council said " + disguised + " again";

    Verdict verdict = engine.evaluate(Candidate.of(text));

    assertThat(verdict.outcome()).isNotEqualTo(Outcome.APPROVED);
    assertThat(verdict.findings())
        .anyMatch(f -> f.category() == Category.PROFANITY && f.from() >= 17);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c l a s s i c",
        "cl4551c",
        "m***ster",
        "minis<b></b>ter",
        "ｓｃｕｎｔｈｏｒｐｅ",
        "5cunthorpe",
        "S  C  U  N  T  H  O  R  P  E",
        "a$$€s$m€n+",
        "p3n1570n3",
        "assess.ment",
        "anal.ysis",
        "wetaher",
        "ⓒⓛⓐⓢⓢⓘⓒ",
        "сlаssіс",
        "cccclassssic",
        "k****t",
        "l*****y",
        "w*****r",
        "p•a•s•s•e•n•g•e•r",
        "s❤u❤s❤p❤i❤c❤i❤o❤u❤s",
        "Dickens",
        "shiitake",
        "cocktail"
      })
  void sparesInnocentWordInTheSameDisguise(String disguised) {
    Verdict verdict = engine.evaluate(Candidate.of("We talked about " + disguised + " today."));

    assertThat(verdict.outcome()).isEqualTo(Outcome.APPROVED);
  }

  @ParameterizedTest
  @CsvSource({
    "'so f&shy;u\u0308c\u200bk off',3,14",
    "'😀 ｆｕｃｋ',3,7",
    "'x <b>sh<i>it</i></b>',5,12"
  })
  void pointsIntoTheReadersOwnText(String text, int from, int to) {
    Verdict verdict = engine.evaluate(Candidate.of(text));

    assertThat(verdict.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.from()).isEqualTo(from);
              assertThat(finding.to()).isEqualTo(to);
            });
  }
}
