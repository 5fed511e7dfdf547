package org.newsroom.moderation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneNumbersTest {

  private static final TelephoneNumbers NUMBERS = new TelephoneNumbers(9, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "call 050-123-4567 tonight | 050-123-4567",
        "0501234567 | 0501234567",
        "phone +44 20 7946 0018. | +44 20 7946 0018",
        "+33 1 23 45 67 89 | +33 1 23 45 67 89",
        "(020) 7946 0018 | 020) 7946 0018",
        "00 44 (0)20 7946 0018 | 0)20 7946 0018",
        "8 (495) 123-45-67 | 8 (495) 123-45-67",
        "555-123-4567 | 555-123-4567",
        "555-123 4567 | 555-123 4567",
        "1-212 555-0123 | 1-212 555-0123",
        "212-5550123 | 212-5550123",
        "212.555.0123 | 212.555.0123",
        "01 23 45 67 89 | 01 23 45 67 89",
        "06.12.34.56.78 | 06.12.34.56.78",
        "on 2024-11-05 call 050-1234567 | 050-1234567",
        "season 2019-2020 050-123-4567 | 050-123-4567",
        "1234567890123456 050-123-4567 | 050-123-4567",
        "call 212-555-0123 212-555-0199 | 212-555-0123, 212-555-0199",
        "(212) 555-0123 (212) 555-0199 | 212) 555-0123, 212) 555-0199",
        "020 7946 0018 020 7946 0019 | 020 7946 0018, 020 7946 0019",
        "212-555-0123 212-555-0199 212-555-0155 | 212-555-0123, 212-555-0199, 212-555-0155",
        "978-555-0123 781-555-0199 | 978-555-0123, 781-555-0199",
        "اتصل ٠٥٠-١٢٣-٤٥٦٧ | ٠٥٠-١٢٣-٤٥٦٧",
        "اتصل ٠٥٠١٢٣٤٥٦٧ | ٠٥٠١٢٣٤٥٦٧",
        "۰۲۱-۱۲۳۴۵۶۷۸ | ۰۲۱-۱۲۳۴۵۶۷۸",
        "٠٥٠١٢٣٤٥٦٧وربنا | ٠٥٠١٢٣٤٥٦٧",
        "טלפון:0501234567שלום | 0501234567",
        "call 050–123–4567 | 050–123–4567",
        "555‑123‑4567 | 555‑123‑4567",
        "０５０－１２３－４５６７ | ０５０－１２３－４５６７",
        "𝟎𝟓𝟎-𝟏𝟐𝟑-𝟒𝟓𝟔𝟕 | 𝟎𝟓𝟎-𝟏𝟐𝟑-𝟒𝟓𝟔𝟕",
        "⓪⑤⓪①②③④⑤⑥⑦ | ⓪⑤⓪①②③④⑤⑥⑦",
        "0&#53;0<b></b>123\u200b4567 | 0&#53;0<b></b>123\u200b4567"
      })
  void findsNumbersInTheTextOfTheReader(String source, String numbers) {
    assertThat(find(source)).isEqualTo(Arrays.asList(numbers.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the year 2024, 05.11.2024, 11/05/2024, 2024-11-05 10:30:15",
        "on 05.11.2024 150 people met",
        "في ٢٠٢٤-١١-٠٥ ١٥٠ ١٢٣",
        "2024-11-05-103000.jpg, 20241105-103015.jpg",
        "(1914–1918) 100 000 dead, the seasons 2018-19 2019-20 2020-21",
        "it cost 1 234 567 euros, $1,234,567.00, 12.345.678 Euro, 1 234 567 890",
        "between 10000-20000 and 250000–300000",
        "scores 71-75 76-111 80-122",
        "6-4 7-5 6-3 4-6 7-5",
        "pages 379-396 (1960), 338 U.S. 815, 831-3 (1971)",
        "ISBN 0-306-40615-2",
        "the book 978-3-16-148410-0",
        "a total of 2792526943 votes, see /status/799717135039594496",
        "the address 70.241.90.252",
        "0.123456789 is the value, 0.1234-0.5678 the range",
        "lotto numbers 01 05 12 23 34",
        "312 312 4077 - this is what I drew in the raffle",
        "hours 0800 1230 1900",
        "card 0000 1111 2222 3333 4444",
        "item 314254-003, case 14-04131",
        "730b-3d61-8900-1123-456a",
        "http://a.example/2017/05/09/story",
        "a050-123-4567"
      })
  void sparesOtherNumbers(String source) {
    assertThat(find(source)).isEmpty();
  }

  private static List<String> find(String source) {
    FoldedText text = FoldedText.of(source);
    List<String> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (TelephoneNumbers.mayBegin(text.charAt(at))) {
        at =
            NUMBERS.read(
                text,
                at,
                (digits, begin, end) ->
                    found.add(source.substring(text.from(begin), text.to(end - 1))));
      }
    }
    return found;
  }
}
