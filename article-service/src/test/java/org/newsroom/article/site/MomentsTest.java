package org.newsroom.article.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MomentsTest {

  private static final Instant NOW = Instant.parse("2024-07-06T20:30:00Z");

  private final Moments moments =
      new Moments(
          new SiteProperties("Paper", "en", ZoneId.of("Asia/Jerusalem")),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void writesTheTimeOfTodayAndTheDateOfOtherDays() {
    assertThat(moments.briefly(Instant.parse("2024-07-05T21:30:00Z")).text()).isEqualTo("00:30");
    assertThat(moments.briefly(Instant.parse("2024-07-05T15:41:00Z")).text()).isEqualTo("05.07.24");
  }

  @Test
  void writesBothWhereThereIsRoom() {
    Moment moment = moments.fully(Instant.parse("2024-07-05T15:41:00Z"));

    assertThat(moment.text()).isEqualTo("18:41 / 05.07.24");
    assertThat(moment.iso()).isEqualTo("2024-07-05T15:41:00Z");
  }
}
