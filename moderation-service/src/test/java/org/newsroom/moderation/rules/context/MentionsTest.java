package org.newsroom.moderation.rules.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.text.FoldedText;

class MentionsTest {

  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin,Yesterday Vladimir Putin and Putin's wife came,Putin Putin's",
    "Vladimir Putin,Vladimir came,''",
    "Jack Ma,Jack Ma and my Ma came,Ma",
    "Jack Ma,Ma came,''",
    "בנימין נתניהו,אתמול ונתניהו דיבר,ונתניהו",
    "Сергей Миронов,Вчера с Мироновым говорили,Мироновым",
    "خالد المنصوري,قال والمنصوري,والمنصوري",
    "Vladimir Putin,פוטין و Путин,פוטין Путин"
  })
  void areTheWordsThatNameSomebody(String person, String source, String named) {
    FoldedText text = FoldedText.of(source);
    Tokens tokens = Tokens.of(text, ContextFixture.vocabulary());
    Mentions mentions = of(text, tokens, ContextFixture.about(person));

    assertThat(String.join(" ", marked(text, tokens, mentions.named()))).isEqualTo(named);
  }

  @Test
  void knowFirstNames() {
    FoldedText text = FoldedText.of("Vladimir and Jack met");
    Tokens tokens = Tokens.of(text, ContextFixture.vocabulary());
    Mentions mentions = of(text, tokens, ContextFixture.about("Vladimir Putin", "Jack Ma"));

    assertThat(marked(text, tokens, mentions.given())).containsExactly("Vladimir", "Jack");
    assertThat(marked(text, tokens, mentions.named())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0,2,true",
    "1,2,true",
    "3,1,true",
    "4,2,true",
    "5,2,false",
    "5,3,true",
    "6,9,false",
    "7,2,false"
  })
  void areNearWithinSomeWordsOfTheSameSentence(int word, int reach, boolean near) {
    FoldedText text = FoldedText.of("I saw Putin in town today. It rained.");
    Tokens tokens = Tokens.of(text, ContextFixture.vocabulary());
    Mentions mentions = of(text, tokens, ContextFixture.about("Vladimir Putin"));

    assertThat(mentions.isNear(tokens, word, word, reach)).isEqualTo(near);
  }

  @Test
  void areNoneWhereTheArticleNamesNobody() {
    FoldedText text = FoldedText.of("Putin came");
    Tokens tokens = Tokens.of(text, ContextFixture.vocabulary());
    Mentions mentions = of(text, tokens, ArticleContext.none());

    assertThat(mentions.named()).containsExactly(false, false);
    assertThat(mentions.isNear(tokens, 1, 1, 5)).isFalse();
  }

  private static Mentions of(FoldedText text, Tokens tokens, ArticleContext article) {
    return Mentions.of(
        text, tokens, article, ContextFixture.surroundings(), ContextFixture.vocabulary());
  }

  private static List<String> marked(FoldedText text, Tokens tokens, boolean[] marks) {
    List<String> words = new ArrayList<>();
    for (int word = 0; word < marks.length; word++) {
      if (marks[word]) {
        int from = text.from(tokens.begin(word));
        words.add(text.source().substring(from, text.to(tokens.end(word) - 1)));
      }
    }
    return words;
  }
}
