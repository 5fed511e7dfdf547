package org.newsroom.comment;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import org.newsroom.testkit.LimitContract;
import org.newsroom.testkit.OnEmbedded;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnEmbedded
@CommentServiceTest
class LimitsIT extends LimitContract {

  @LocalServerPort int port;
  @Autowired private MongoDatabase database;

  @Override
  protected Map<String, String> known() {
    String article = new Given(database).openArticle();
    JsonNode accepted = Api.json(new Api(port).submit(article, "It is a fine bridge."));
    String receipt = accepted.get("receipt").asString();
    return Map.of("id", accepted.get("id").asString(), "Receipt", receipt, "receipt", receipt);
  }
}
