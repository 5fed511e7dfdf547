package org.newsroom.moderation.rules.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.text.FoldedText;

class TransliterationTest {

  @ParameterizedTest
  @CsvSource({
    "Netanyahu,Нетаньяху,ntn",
    "Netanyahu,נתניהו,ntn",
    "Natanjahu,نتنياهو,ntn",
    "Putin,Путин,ptn",
    "Putin,פוטין,ptn",
    "Lieberman,ליברמן,lbrmn",
    "Zelensky,Зеленский,zlnsk",
    "Zelensky,זלנסקי,zlnsk",
    "Mironov,Миронов,mrnv",
    "Medvedev,Медведев,mdvdv",
    "Shapiro,שפירא,spr",
    "Mansouri,منصوري,mnsr",
    "Macron,ماكرون,mkrn",
    "Trump,Трамп,trmp"
  })
  void namesOfTwoScriptsHaveTheSameConsonants(String one, String other, String consonants) {
    assertThat(consonants(one)).isEqualTo(consonants);
    assertThat(consonants(other)).isEqualTo(consonants);
  }

  @ParameterizedTest
  @CsvSource({
    "Putin,Patten",
    "Cohen,Kohn",
    "Meier,Mayer",
    "Thomas,Tomas",
    "Philip,Pilip",
    "Abbas,Abas"
  })
  void spellingsOfOneScriptHaveTheSameConsonants(String one, String other) {
    assertThat(consonants(one)).isEqualTo(consonants(other));
  }

  @ParameterizedTest
  @CsvSource({"Putin,Pushkin", "Netanyahu,Nathanson", "Biden,Bilden", "Harris,Harry"})
  void otherNamesHaveOthers(String one, String other) {
    assertThat(consonants(one)).isNotEqualTo(consonants(other));
  }

  @ParameterizedTest
  @CsvSource({"'',''", "aeiou,''", "Yahu,''", "x-y 2,s", "bb,b", "bab,b"})
  void leavesOutVowelsSignsAndRepetitions(String name, String consonants) {
    assertThat(consonants(name)).isEqualTo(consonants);
  }

  @ParameterizedTest
  @CsvSource({"ptn,btn", "mrnv,mrnb", "ntn,ntn"})
  void arabicTellsFewerApart(String consonants, String coarse) {
    assertThat(Transliteration.coarse(consonants)).isEqualTo(coarse);
  }

  @ParameterizedTest
  @CsvSource({
    "Netanyahu,true",
    "Sarah,true",
    "Bach,false",
    "Putin,false",
    "Нетаньяху,true",
    "Путин,false",
    "נתניהו,true",
    "גנץ,false",
    "نتنياهو,true",
    "بوتين,false",
    "h,false",
    "'',false"
  })
  void tellsWhetherANameEndsInAVowel(String name, boolean open) {
    assertThat(Transliteration.endsOpen(folded(name))).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({"نتنياهو,4", "بوتين,2", "بطن,0", "Putin,0"})
  void countsTheLongVowelsOfArabic(String name, long vowels) {
    assertThat(Transliteration.arabicVowels(folded(name))).isEqualTo(vowels);
  }

  private static String consonants(String name) {
    return Transliteration.consonants(folded(name));
  }

  private static String folded(String name) {
    return FoldedText.of(name).text();
  }
}
