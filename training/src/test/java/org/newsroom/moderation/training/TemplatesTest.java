package org.newsroom.moderation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void fillsEverySlotTheSameWayEachTime(String language) throws IOException {
    List<Example> first = Templates.of(language, UnaryOperator.identity());
    List<Example> second = Templates.of(language, UnaryOperator.identity());

    assertThat(first).isEqualTo(second).hasSizeGreaterThan(100);
    assertThat(first).noneMatch(e -> e.text().contains("{") || e.text().contains("["));
    assertThat(first).anyMatch(Example::toxic).anyMatch(e -> !e.toxic());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gay", "muslim", "jewish", "black", "immigrants", "women", "disabled"})
  void meetsEveryGroupOfPeopleAtLeastAsOftenInCivilTexts(String group) throws IOException {
    List<Example> naming =
        Templates.of("en", UnaryOperator.identity()).stream()
            .filter(e -> List.of(e.text().split(" ")).contains(group))
            .toList();

    long toxic = naming.stream().filter(Example::toxic).count();

    assertThat(naming).isNotEmpty();
    assertThat(toxic).isLessThanOrEqualTo(naming.size() - toxic);
  }

  @Test
  void choosesTheArticleByTheNextWord() throws IOException {
    assertThat(Templates.of("en", UnaryOperator.identity()))
        .noneMatch(e -> e.text().matches(".*\\b(a idiot|an fool)\\b.*"))
        .anyMatch(e -> e.text().matches(".*\\ban [aeiou].*"));
  }
}
