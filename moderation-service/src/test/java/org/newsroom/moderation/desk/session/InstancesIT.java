package org.newsroom.moderation.desk.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.ModerationService;
import org.newsroom.moderation.desk.DeskBrowser;
import org.newsroom.moderation.desk.DeskTest;
import org.newsroom.testkit.Isolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

/** Two instances, of which the second one has been configured anew. */
@DeskTest
class InstancesIT {

  private static final String OTHER_HASH =
      "$2a$04$EZ0I8FnhWPvCHk3ya1yTmO5h2P3w4m0BV4uSGBbpkJsWr2nUjXm0e";

  @LocalServerPort int port;
  @Autowired Isolation isolation;

  @Test
  void goesOnAtAnotherInstanceWithTheRolesThatTheUserHasThere() {
    DeskBrowser ruth = new DeskBrowser(port).signIn("Ruth");
    DeskBrowser dan = new DeskBrowser(port).signIn("Dan");
    DeskBrowser senior = new DeskBrowser(port).signIn("senior");
    DeskBrowser admin = new DeskBrowser(port).signIn("admin");
    try (ConfigurableApplicationContext other = another()) {
      int otherPort =
          other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);

      assertThat(at(otherPort, ruth).get("/v1/reviews").statusCode()).isEqualTo(200);
      assertThat(at(otherPort, ruth).post("/v1/reviews/next", null).statusCode()).isIn(200, 204);
      assertThat(at(otherPort, dan).get("/v1/reviews").statusCode()).isEqualTo(403);
      assertThat(at(otherPort, senior).get("/v1/reviews").statusCode()).isEqualTo(401);
      assertThat(at(otherPort, admin).get("/v1/reviews").statusCode()).isEqualTo(401);
      assertThat(at(otherPort, ruth).delete("/desk/session").statusCode()).isEqualTo(204);
      assertThat(ruth.get("/v1/reviews").statusCode()).isEqualTo(401);
    }
  }

  private static DeskBrowser at(int port, DeskBrowser browser) {
    return new DeskBrowser(port)
        .with("Cookie", browser.header("Cookie"))
        .with("X-CSRF-Token", browser.header("X-CSRF-Token"));
  }

  /**
   * An instance where Dan publishes, the senior is gone and the administrator's password is new.
   */
  private ConfigurableApplicationContext another() {
    return new SpringApplicationBuilder(ModerationService.class)
        .properties("spring.config.name=moderation-service")
        .initializers(isolation)
        .run(
            "--server.port=0",
            "--newsroom.clients.trusted-proxies=127.0.0.1/32",
            user(0, "Ruth", "name"),
            user(0, ModerationFixture.HASH, "password"),
            user(0, "MODERATOR", "roles"),
            user(1, "Dan", "name"),
            user(1, ModerationFixture.HASH, "password"),
            user(1, "PUBLISHER", "roles"),
            user(2, "admin", "name"),
            user(2, OTHER_HASH, "password"),
            user(2, "ADMIN", "roles"));
  }

  private static String user(int index, String value, String field) {
    return "--newsroom.staff.users[%d].%s=%s".formatted(index, field, value);
  }
}
