package org.newsroom.moderation.lifeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.ruling.Case;

class TellingTest {

  private final Case held = Recorded.held();
  private final Instant submitted = held.comment().submittedAt();
  private final Instant judged = held.ruling().decidedAt();

  @Test
  void tellsWhatTheCaseKnowsWhereNoEventHasCome() {
    assertThat(Telling.of(held, List.of(), judged))
        .containsExactly(
            Happening.of(submitted, "SUBMITTED", null, null),
            Happening.of(judged, "HELD", "RULES", "DEFAMATION"));
  }

  @Test
  void measuresHowLongEachStepTook() {
    Entry ruling = new Entry("HELD", 1, judged, "RULES", "DEFAMATION", "e:1", "0af7");
    Entry later = new Entry("APPROVED", 2, judged.plusMillis(9), "EDITOR", null, "e:2", null);
    Entry page = new Entry("PUBLISHED", 2, judged.plusMillis(14), null, null, "e:2:P", null);

    List<Happening> line = Telling.of(held, List.of(page, later, ruling), judged);

    assertThat(line)
        .extracting(Happening::what)
        .containsExactly("SUBMITTED", "HELD", "APPROVED", "PUBLISHED");
    assertThat(line).extracting(Happening::lagMillis).containsExactly(null, 57L, null, 5L);
    assertThat(line.get(1))
        .isEqualTo(new Happening(judged, "HELD", "RULES", "e:1", "0af7", 57L, "DEFAMATION"));
  }

  @Test
  void measuresNoTimeSinceARulingThatIsNotTheCause() {
    Entry gone =
        new Entry("UNPUBLISHED", 1, judged.plusSeconds(9), null, "ARTICLE_WITHDRAWN", "e", null);

    assertThat(Telling.of(held, List.of(gone), judged).get(2).lagMillis()).isNull();
  }
}
