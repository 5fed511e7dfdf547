package org.newsroom.comment;

import java.util.Map;
import org.newsroom.testkit.LimitContract;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CommentServiceTest
class LimitsIT extends LimitContract {

  @LocalServerPort int port;

  @Override
  protected Map<String, String> known() {
    JsonNode accepted = Api.json(new Api(port).submit("a-bridge-opens", "It is a fine bridge."));
    String receipt = accepted.get("receipt").asString();
    return Map.of("id", accepted.get("id").asString(), "Receipt", receipt, "receipt", receipt);
  }
}
