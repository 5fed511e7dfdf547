package org.newsroom.moderation.desk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.desk.DeskTest;
import org.newsroom.moderation.desk.SettableClock;
import org.newsroom.platform.security.Staff;
import org.newsroom.platform.security.StaffProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@DeskTest
class SessionsIT {

  private static final SessionProperties SETTINGS =
      new SessionProperties(Duration.ofMinutes(30), Duration.ofHours(12));

  @Autowired MongoOperations mongo;
  @Autowired Staff staff;
  @Autowired StaffProperties issuer;
  private final SettableClock clock = new SettableClock();
  private Sessions sessions;
  private StaffProperties.User ruth;

  @BeforeEach
  void open() {
    sessions = new Sessions(mongo, staff, issuer, SETTINGS, clock);
    ruth = staff.find("Ruth").orElseThrow();
  }

  @Test
  void endWhenTheyAreNotUsed() {
    Session session = sessions.start(ruth);

    clock.pass(Duration.ofMinutes(29));
    assertThat(sessions.find(session.id())).isPresent();
    clock.pass(Duration.ofMinutes(29));
    assertThat(sessions.find(session.id())).isPresent();
    clock.pass(Duration.ofMinutes(30));
    assertThat(sessions.find(session.id())).isEmpty();
  }

  @Test
  void endAfterHalfADayHoweverMuchTheyAreUsed() {
    Session session = sessions.start(ruth);
    for (int i = 0; i < 47; i++) {
      clock.pass(Duration.ofMinutes(15));
      assertThat(sessions.find(session.id())).isPresent();
    }

    Session last = sessions.find(session.id()).orElseThrow();
    clock.pass(Duration.ofMinutes(15));

    assertThat(last.idleUntil()).isEqualTo(last.until());
    assertThat(last.until()).isEqualTo(clock.instant());
    assertThat(sessions.find(session.id())).isEmpty();
  }

  @Test
  void writeTheirLastUseOnceAMinute() {
    Session session = sessions.start(ruth);

    clock.pass(Duration.ofSeconds(59));
    assertThat(sessions.find(session.id()).orElseThrow().idleUntil())
        .isEqualTo(session.idleUntil());
    clock.pass(Duration.ofSeconds(1));
    assertThat(sessions.find(session.id()).orElseThrow().idleUntil())
        .isEqualTo(session.idleUntil().plusSeconds(60));
  }
}
