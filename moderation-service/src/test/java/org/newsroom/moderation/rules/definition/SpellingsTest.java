package org.newsroom.moderation.rules.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

  private static final Map<String, List<String>> ENDINGS =
      Map.of("m", List.of("-", "а", "у"), "none", List.of("-"));

  @ParameterizedTest
  @CsvSource({
    "idiot, idiot",
    "idiot[s|ic], idiot idiots idiotic",
    "{b|p}astard, bastard pastard",
    "{b|p}astard[s], bastard bastards pastard pastards",
    "a[b]{c|d}, ac ad abc abd",
    "dog[], dog dog",
    "вор~m, вор вора вору",
    "{в|н}ор~m, вор вора вору нор нора нору",
    "вор~none, вор"
  })
  void spellsAllForms(String notation, String forms) {
    assertThat(Spellings.expand(notation, ENDINGS)).containsExactly(forms.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "idiot[s, '[' is not closed in 'idiot[s'",
        "idiot{s|ic, '{' is not closed in 'idiot{s|ic'",
        "вор~f, no endings are listed for 'вор~f'"
      })
  void refusesWhatMakesNoSense(String notation, String why) {
    assertThatThrownBy(() -> Spellings.expand(notation, ENDINGS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(why);
  }

  @Test
  void refusesMoreFormsThanAnybodyWouldList() {
    String many = "[a|b|c|d|e|f|g|h|i]".repeat(4);

    assertThatThrownBy(() -> Spellings.expand(many, ENDINGS))
        .hasMessage("more than 5000 forms of one word");
  }
}
