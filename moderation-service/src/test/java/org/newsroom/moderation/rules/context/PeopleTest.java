package org.newsroom.moderation.rules.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.text.FoldedText;

class PeopleTest {

  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin,Putin",
    "Vladimir Putin,PUTIN",
    "Vladimir Putin,Putin's",
    "Vladimir Putin,Pútin",
    "Sergei Mironov,Mirronov",
    "Conan O'Brien,O'Brien",
    "Martin Luther King Jr.,King",
    "Madonna,Madonna",
    "Kim Jong Un,Kim"
  })
  void areKnownInEnglish(String person, String word) {
    assertThat(isMentioned(ContextFixture.about(person), word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "בנימין נתניהו,נתניהו",
    "בנימין נתניהו,ונתניהו",
    "בנימין נתניהו,שלנתניהו",
    "בנימין נתניהו,Netanyahu",
    "בנימין נתניהו,Natanjahu",
    "בנימין נתניהו,Нетаньяху",
    "בנימין נתניהו,نتنياهو",
    "Vladimir Putin,פוטין",
    "Vladimir Putin,ופוטין"
  })
  void areKnownInHebrew(String person, String word) {
    assertThat(isMentioned(ContextFixture.about(person), word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Сергей Миронов,Миронов",
    "Сергей Миронов,Мироновым",
    "Сергей Миронов,Миронову",
    "Сергей Миронов,Mironov",
    "Vladimir Putin,Путин",
    "Vladimir Putin,Путиным",
    "Мария Захарова,Захаровой"
  })
  void areKnownInRussian(String person, String word) {
    assertThat(isMentioned(ContextFixture.about(person), word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "خالد المنصوري,المنصوري",
    "خالد المنصوري,منصوري",
    "خالد المنصوري,وبالمنصوري",
    "Vladimir Putin,بوتين",
    "Vladimir Putin,لبوتين",
    "Benjamin Netanyahu,نتنياهو"
  })
  void areKnownInArabic(String person, String word) {
    assertThat(isMentioned(ContextFixture.about(person), word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin,Vladimir",
    "Vladimir Putin,Putnam",
    "Vladimir Putin,Pushkin",
    "Vladimir Putin,بطن",
    "Benjamin Netanyahu,Nathan",
    "Benjamin Netanyahu,שכן",
    "Сергей Миронов,Сергей",
    "Сергей Миронов,Мирон",
    "خالد المنصوري,المنصة",
    "خالد المنصوري,خالد",
    "Jack Ma,Ma",
    "Jack Ma,my"
  })
  void areNotKnownByAnythingElse(String person, String word) {
    assertThat(isMentioned(ContextFixture.about(person), word)).isFalse();
  }

  @Test
  void shortLastNamesCountBehindAFirstName() {
    People people = people(ContextFixture.about("Jack Ma"));

    assertThat(people.isShort(FoldedText.of("Ma"), 0, 2)).isTrue();
    assertThat(people.isGiven(FoldedText.of("Jack"), 0, 4)).isTrue();
    assertThat(people.isShort(FoldedText.of("Mb"), 0, 2)).isFalse();
    assertThat(people.isEmpty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin,Putin",
    "Angela Merkel,Merkel",
    "בנימין נתניהו,נתניהו",
    "Ursula von Leyen,Leyen"
  })
  void areTakenFromTagsThatAreWrittenAsNames(String tag, String word) {
    assertThat(isMentioned(ContextFixture.tagged(tag), word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Putin",
        "Income tax",
        "Local News",
        "World economic forum",
        "One Two Three Four",
        ""
      })
  void areNotTakenFromOtherTags(String tag) {
    assertThat(people(ContextFixture.tagged(tag)).isEmpty()).isTrue();
  }

  @Test
  void areNoneWhereTheArticleNamesNobody() {
    assertThat(people(ArticleContext.none()).isEmpty()).isTrue();
    assertThat(people(ContextFixture.about("", " - ")).isEmpty()).isTrue();
  }

  private static boolean isMentioned(ArticleContext article, String word) {
    FoldedText text = FoldedText.of(word);
    return people(article).isMentioned(text, 0, text.length());
  }

  private static People people(ArticleContext article) {
    return People.of(article, ContextFixture.surroundings(), ContextFixture.vocabulary());
  }
}
