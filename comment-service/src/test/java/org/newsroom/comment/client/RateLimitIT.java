package org.newsroom.comment.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.Api;
import org.newsroom.comment.CommentService;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.Given;
import org.newsroom.testkit.DescribedAnswers;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DescribedAnswers
@ServiceTest(
    classes = CommentService.class,
    properties = {
      "newsroom.receipts.secret=" + CommentServiceTest.RECEIPTS_SECRET,
      "newsroom.pseudonyms.secret=" + CommentServiceTest.PSEUDONYMS_SECRET,
      "newsroom.submissions.rate-limit.requests=2",
      "newsroom.submissions.rate-limit.period=1h",
      "newsroom.clients.trusted-proxies=127.0.0.0/8",
      "newsroom.http.allowed-origins=https://news.example"
    })
class RateLimitIT {

  @Autowired private MongoDatabase database;
  @LocalServerPort private int port;

  @Test
  void limitsEachNetworkBehindATrustedProxy() {
    Given given = new Given(database);
    Api api = new Api(port);
    String article = given.openArticle();
    for (int i = 0; i < 2; i++) {
      assertThat(api.submit(article, "x", "X-Forwarded-For", "2001:db8::" + i).statusCode())
          .isEqualTo(202);
    }

    HttpResponse<String> third =
        api.submit(
            article, "x", "X-Forwarded-For", "2001:db8::9", "Origin", "https://news.example");
    HttpResponse<String> neighbour = api.submit(article, "x", "X-Forwarded-For", "2001:db8:0:1::");

    assertThat(third.statusCode()).isEqualTo(429);
    assertThat(Long.parseLong(third.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1L, 1_800L);
    assertThat(third.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(third.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("https://news.example");
    assertThat(neighbour.statusCode()).isEqualTo(202);
    assertThat(given.commentsOn(article)).isEqualTo(3);
    assertThat(api.get("/v1/submission-policy").statusCode()).isEqualTo(200);
  }
}
