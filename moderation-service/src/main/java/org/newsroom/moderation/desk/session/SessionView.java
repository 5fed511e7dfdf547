package org.newsroom.moderation.desk.session;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A session as the desk sees it. */
@Schema(name = "Session")
record SessionView(
    String name,
    List<String> roles,
    @Schema(description = "What X-CSRF-Token has to be in each call that is no GET") String csrf,
    @Schema(description = "When the session ends if nothing is called until then")
        Instant idleUntil,
    @Schema(description = "When the session ends in any case") Instant until) {

  static SessionView of(Session session) {
    return new SessionView(
        session.editor().name(),
        session.editor().roles(),
        session.id().csrf(),
        session.idleUntil(),
        session.until());
  }
}
