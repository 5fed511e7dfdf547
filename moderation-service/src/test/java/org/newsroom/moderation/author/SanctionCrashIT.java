package org.newsroom.moderation.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.ModerationService;
import org.newsroom.moderation.article.Articles;
import org.newsroom.testkit.CrashPoint;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.OnContainers;
import org.newsroom.testkit.Records;
import org.newsroom.testkit.ServiceProcess;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

/** One instance dies with a sanction in its hands; another one announces it. */
@OnContainers
@ServiceTest(
    properties = {
      "newsroom.staff.users[0].name=editor",
      "newsroom.staff.users[0].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[0].roles=MODERATOR"
    })
class SanctionCrashIT {

  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired Isolation isolation;

  @Test
  void announcesTheSanctionThatWasStoredOnly() throws Exception {
    String key = "id:" + ModerationFixture.anyId();

    try (ServiceProcess instance = instance(CrashPoint.insteadOfSend("authors.v1"))) {
      impose(instance, key);
      instance.kill();
    }

    await().until(() -> Records.distinct("authors.v1", key).size() == 1);
  }

  @Test
  void announcesTwoInTheOrderInWhichTheyWereStored() throws Exception {
    String key = "id:" + ModerationFixture.anyId();

    try (ServiceProcess instance = instance(CrashPoint.insteadOfSend("authors.v1"))) {
      impose(instance, key);
      instance.kill();
    }
    try (ServiceProcess instance = instance(CrashPoint.none())) {
      impose(instance, key);
    }

    await().until(() -> Records.distinct("authors.v1", key).size() == 2);
    assertThat(Records.of("authors.v1", key))
        .extracting(record -> Records.header(record, "ce_id"))
        .startsWith(key + ":1")
        .last()
        .isEqualTo(key + ":2");
  }

  private void impose(ServiceProcess instance, String key) {
    new AuthorsFixture(new ModerationFixture(kafka, articles, instance.port()))
        .post("editor", key + "/sanctions", "{\"kind\":\"PRE_MODERATE\"}")
        .expectStatus()
        .isCreated();
  }

  private ServiceProcess instance(CrashPoint point) throws Exception {
    return ServiceProcess.start(
        "moderation-service",
        List.of(ModerationService.class),
        point,
        isolation,
        "newsroom.staff.users[0].name=editor",
        "newsroom.staff.users[0].password=" + ModerationFixture.HASH,
        "newsroom.staff.users[0].roles=MODERATOR");
  }
}
