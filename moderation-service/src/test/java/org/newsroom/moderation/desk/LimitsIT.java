package org.newsroom.moderation.desk;

import java.util.Map;
import org.newsroom.testkit.LimitContract;
import org.newsroom.testkit.OnEmbedded;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnEmbedded
@DeskTest
class LimitsIT extends LimitContract {

  @LocalServerPort int port;

  /** Signing in takes a page of the site; its failures count against a network of their own. */
  @Override
  protected Map<String, String> headers() {
    return Map.of("Origin", "http://127.0.0.1:" + port, "X-Forwarded-For", "203.0.113.77");
  }
}
