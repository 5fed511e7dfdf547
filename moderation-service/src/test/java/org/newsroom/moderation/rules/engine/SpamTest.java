package org.newsroom.moderation.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Fingerprint;

class SpamTest {

  private static final RuleEngine ENGINE = new RuleEngine(RuleSetFixture.patterns().compile());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spam.links | see http://a.example and https://b.example and http://c.example",
        "spam.links | see HTTP://A.example and Https://b.example and http://c.example",
        "spam.shouting | THE COUNCIL HAS NO IDEA WHAT IT DOES WITH OUR MONEY",
        "spam.repetition | buy buy buy buy buy buy buy now buy buy buy buy buy it buy",
        "spam.repetition | no Buy buy BUY buy buy buy buy now buy buy buy buy buy it buy",
        "spam.repetition | Wake up, people, wake up now! Wake up, people, wake up now! Wake up, people, wake up now!",
        "spam.repetition | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "privacy.email | write to jane.roe@example.org today",
        "privacy.telephone | call 050-123-4567 tonight",
        "privacy.telephone | call 212-555-0123 212-555-0199",
        "privacy.telephone | call (212) 555-0123 (212) 555-0199",
        "privacy.telephone | 1234567890123456 050-123-4567",
        "privacy.telephone | on 2024-11-05 10:30 call 050-123-4567",
        "privacy.telephone | season 2019-2020 050-123-4567",
        "privacy.telephone | it is 0.5 0123 456789",
        "privacy.telephone | 0.20-7946-0018",
        "privacy.telephone | my book has an ISBN, call 050-123-4567",
        "privacy.telephone | +33 1 23 45 67 89"
      })
  void finds(String rule, String text) {
    assertThat(ENGINE.evaluate(Candidate.of(text)).findings())
        .extracting(Finding::rule)
        .contains(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see http://a.example and https://b.example",
        "The NATO and the EU and the UN met in the USA",
        "one two one red one six one ten one man one cup one day",
        "The mayor lied to all of us. The mayor lied to all of us.",
        "a ratio of 10:1 on 2024-11-05 at 10.30",
        "2024-11-05 100 people came",
        "2024-11-05-103000.jpg",
        "05-11-2024 100 people came",
        "05.11.24 150 000 people came",
        "the seasons 2018-19 2019-20 2020-21",
        "in 2019-20 100 000 people came",
        "0.1234-0.5678 is the range",
        "isbn-13 978-3-16-148410-0",
        "isbn 0-306-40615-2"
      })
  void spares(String text) {
    assertThat(ENGINE.evaluate(Candidate.of(text)).findings())
        .extracting(Finding::category)
        .doesNotContain(Category.SPAM, Category.PRIVACY);
  }

  @Test
  void knowsCopiesByTheFingerprintsThatComeWithTheContext() {
    String text = "This very cheap offer of garden chairs ends today, tell all your friends";
    Fingerprint earlier = Fingerprint.of(text.toUpperCase(Locale.ROOT) + " !!!");

    assertThat(rules(text, new AuthorContext(List.of(earlier), List.of(), 0)))
        .contains("spam.copy.own");
    assertThat(rules(text, new AuthorContext(List.of(), List.of(earlier), 0)))
        .contains("spam.copy.other");
    assertThat(rules(text, AuthorContext.unknown())).isEmpty();
  }

  @Test
  void takesShortTextsForCopiesWhereAuthorAndNetworkAgreeOrManySentThem() {
    String text = "Vote for our list";
    List<Fingerprint> few = Collections.nCopies(4, Fingerprint.of(text));
    List<Fingerprint> many = Collections.nCopies(5, Fingerprint.of("VOTE for our list!"));

    assertThat(rules(text, new AuthorContext(few, few, 0))).isEmpty();
    assertThat(rules(text, new AuthorContext(few, few, 1))).containsExactly("spam.repeated");
    assertThat(rules(text, new AuthorContext(List.of(), many, 0))).containsExactly("spam.flood");
    assertThat(rules("Thanks", new AuthorContext(List.of(), List.of(), 9))).isEmpty();
  }

  private List<String> rules(String text, AuthorContext author) {
    Candidate candidate = new Candidate(text, null, ArticleContext.none(), author);
    return ENGINE.evaluate(candidate).findings().stream().map(Finding::rule).toList();
  }
}
