package org.newsroom.moderation.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Verdict;

class DisguiseTest {

  private static final RuleEngine ENGINE = RuleEngine.shipped();

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
        "千ㄩ匚Ҝ",
        "ɟnɔʞ",
        "ʞɔnɟ",
        "ʇᴉɥs",
        "ƃuᴉʞɔnɟ",
        "🅵🆄🅲🅺",
        "🄵🅄🄲🄺",
        "🇫🇺🇨🇰",
        "⒡⒰⒞⒦",
        "ᖴᑌᑕK",
        "ꓝꓴꓚꓗ",
        "ꓢꓧꓲꓔ",
        "ֆսςk",
        "ֆհիէ",
        "ᏚᎻᏆᎢ",
        "ჶucკ",
        "ⲃⲓⲧⲥⲏ",
        "ʄʊck",
        "ʃһıt",
        "₣Ʉ₵₭",
        "₴Ⱨł₮",
        "ｷひᄃズ",
        "f⃝u⃝c⃝k⃝",
        "f̴̢̛u̵͓͝c̷͚̈́k̶̠͒",
        "\u202ekcuf\u202c",
        "f\udb40\udc66u\udb40\udc75ck",
        "f\u034fu\u034fck",
        "sh\u00adit",
        "f<!-- -->uck",
        "f<v>uck",
        "&#x66;&#117;ck",
        "f(u)ck",
        "(f)(u)(c)(k)",
        "[s][h][i][t]",
        "f'u'c'k",
        "f.u-c  k",
        "f   u c  k",
        "s . h.i  t",
        "f_u_c_k",
        "f→u→c→k",
        "s🔥h🔥i🔥t",
        "f 🔥 u 🔥 c 🔥 k",
        "f🔥ck",
        "f■ck",
        "sh▒t",
        "f#@k",
        "fuc@#ng",
        "f--k",
        "b---h",
        "f***",
        "s****y",
        "fufuck",
        "fucucking",
        "shishit",
        "BULLSHlT",
        "fucklng",
        "fvck",
        "phuk",
        "shitt3r",
        "motherfcker",
        "mothrfucker",
        "btiches",
        "fu ck",
        "|=|_|(|<",
        "f\u2800u\u2800c\u2800k",
        "f\u3000u\u3000c\u3000k",
        "hcti\u0062",
        "bastrd",
        "shi tty",
        "bit ches",
        "bull shitter",
        "fu\nck",
        "bast-\nard",
        "f uck",
        "\\u0066\\u0075ck",
        "\\x66uck",
        "f%75ck",
        "&#102&#117&#99&#107",
        "{f}{u}{c}{k}",
        "f2u3c8k",
        "99fuckers",
        "bastards99",
        "sh⭕️t💲 bitch",
        "m#therf#cker",
        "f..k",
        "bu ll sh it",
        "sh it",
        "bxtches",
        "bastxrd",
        "fucjer",
        "assjole",
        "sithead",
        "bullshot"
      })
  void findsDisguisedWord(String disguised) {
    String text = "The council said " + disguised + " again";

    Assessment assessment = ENGINE.evaluate(Candidate.of(text));

    assertThat(assessment.verdict()).isNotEqualTo(Verdict.APPROVED);
    assertThat(assessment.findings())
        .anyMatch(f -> f.category() == Category.PROFANITY && f.from() >= 16);
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
        "cocktail",
        "ʎɹʇunoɔ",
        "ɹǝɥʇɐǝʍ",
        "ʍɐǝʇɥǝɹ",
        "🅼🅸🅽🅸🆂🆃🅴🆁",
        "ꓳꓝꓝꓲꓚꓰ",
        "Ꮇ𝗂nister",
        "քօlіէісіаn",
        "a→s→s→i→s→t",
        "k→n→i→g→h→t",
        "a🔥s🔥s🔥i🔥s🔥t",
        "a. s. s. i. s. t",
        "t**r**u**c**k",
        "[m][o][r][n][i][n][g]",
        "(a)(s)(s)(i)(s)(t)",
        "s•h•i•p•p•i•n•g",
        "c   l   a s s   i c",
        "m------r",
        "m██████r",
        "w█████r",
        "m********",
        "ass🔥ssment",
        "ass?ssment",
        "ass<zz>ist",
        "soScunthorpenow",
        "Scucunthorpe",
        "\u202eretsinim\u202c",
        "c̴̢̛l̵͓͝ä̷͚́s̶̠͒s",
        "₵Ⱡ₳₴₴",
        "d.o  c  u . m  e.n-t",
        "u.s. plan a b c",
        "p a s s i o n",
        "the dog--it barked",
        "as--he said--it",
        "mini ster",
        "3 f 4 u 5",
        "hiff shirt",
        "shuttlecock",
        "mishit",
        "whitehall",
        "a hole",
        "it hits",
        "who re-elected",
        "Scunt horpe",
        "b u s h it",
        "cuntry",
        "50%66",
        "d#ck",
        "d██k",
        "a___e",
        "we at he r",
        "as so on as it is",
        "to at he ns",
        "k n i g h t",
        "s h i i t a k e",
        "sh at",
        "*ike",
        "*hat",
        "cxll",
        "faxed",
        "shutters",
        "shifty",
        "butcher",
        "spiky",
        "swigging",
        "Oded Lifshitz",
        "Mr Sithole",
        "les biches",
        "untucked",
        "https://dogsitter.example",
        "Lady Bitchener",
        "Kunt u mij helpen?",
        "Ludwig von Ficker"
      })
  void sparesInnocentWordInTheSameDisguise(String disguised) {
    Assessment assessment =
        ENGINE.evaluate(Candidate.of("We talked about " + disguised + " today."));

    assertThat(assessment.verdict()).isEqualTo(Verdict.APPROVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b***h",
        "f***",
        "sl*t",
        "c?unt",
        "btch",
        "(btch)",
        "sht",
        "whre",
        "*igger",
        "whxre",
        "bullshi",
        "bjtches",
        "wh or e",
        "to s ser"
      })
  void onlyHoldsWhatMayBeAnOrdinaryWord(String masked) {
    Assessment assessment = ENGINE.evaluate(Candidate.of("We talked about " + masked + " today."));

    assertThat(assessment.verdict()).isEqualTo(Verdict.HELD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phuc Nguyen wrote this",
        "Nguyen Phuc wrote this",
        "I asked Phuoc Tran.",
        "Sheila Dikshit",
        "I read Klaus Fuchs"
      })
  void letsNamesPassBesideAnotherName(String text) {
    assertThat(ENGINE.evaluate(Candidate.of(text)).verdict()).isEqualTo(Verdict.APPROVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "phuck you",
        "phuc you",
        "Phuc you",
        "Phuc You",
        "PHUC NGUYEN",
        "What The Phuc",
        "Phuc Phuc",
        "Phuc, Youuu",
        "Phuc - Youuu"
      })
  void takesNoOtherWordsForNames(String text) {
    assertThat(ENGINE.evaluate(Candidate.of(text)).verdict()).isNotEqualTo(Verdict.APPROVED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fck", "fcker", "prck", "bllsht"})
  void rejectsDroppedVowelsThatFitNoOrdinaryWord(String word) {
    Assessment assessment = ENGINE.evaluate(Candidate.of("We talked about " + word + " today."));

    assertThat(assessment.verdict()).isEqualTo(Verdict.REJECTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Phuc Nguyen", "Johann Joseph Fux", "Tossa de Mar", "Wan King"})
  void neverRejectsWhatMayBeAName(String name) {
    Assessment assessment = ENGINE.evaluate(Candidate.of(name));

    assertThat(assessment.verdict()).isNotEqualTo(Verdict.REJECTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fu ck you",
        "fu Ck you",
        "Fu ck you",
        "you phuc",
        "a://f.u.c.k",
        "Fuk Off",
        "Fuk Hamas",
        "Fuk Youu",
        "Fuk Fuk",
        "Motha Fuk"
      })
  void rejectsWhateverTheSignsAndCapitals(String text) {
    assertThat(ENGINE.evaluate(Candidate.of(text)).verdict()).isEqualTo(Verdict.REJECTED);
  }

  @ParameterizedTest
  @CsvSource({
    "'well |)|_|(|< cunt',14,18",
    "'|)|_|(|< cunt',9,13",
    "'hello |=|_|(|< hello',6,14",
    "'|=|_|(|<',0,8"
  })
  void keepsWordsDrawnWithSignsFromTheirNeighbours(String text, int from, int to) {
    Assessment assessment = ENGINE.evaluate(Candidate.of(text));

    assertThat(assessment.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(assessment.degraded()).isEmpty();
    assertThat(assessment.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.from()).isEqualTo(from);
              assertThat(finding.to()).isEqualTo(to);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"f**k", "sh*t", "f-ck", "f@#k"})
  void rejectsWhatIsReadByCustom(String masked) {
    Assessment assessment = ENGINE.evaluate(Candidate.of("We talked about " + masked + " today."));

    assertThat(assessment.verdict()).isEqualTo(Verdict.REJECTED);
  }

  @ParameterizedTest
  @CsvSource({
    "'so f&shy;u\u0308c\u200bk off',3,14",
    "'😀 ｆｕｃｋ',3,7",
    "'so fu ck in g',3,13",
    "'x <b>sh<i>it</i></b>',5,12"
  })
  void pointsIntoTheReadersOwnText(String text, int from, int to) {
    Assessment assessment = ENGINE.evaluate(Candidate.of(text));

    assertThat(assessment.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.from()).isEqualTo(from);
              assertThat(finding.to()).isEqualTo(to);
            });
  }
}
