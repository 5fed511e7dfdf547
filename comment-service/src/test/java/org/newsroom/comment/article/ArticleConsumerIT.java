package org.newsroom.comment.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.EventConsumerContract;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@CommentServiceTest
class ArticleConsumerIT extends EventConsumerContract {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private Articles articles;

  ArticleConsumerIT() {
    super(ArticleChanged.TOPIC);
  }

  @Override
  protected List<byte[]> history(String key) {
    return List.of(event(key, "open"), event(key, "closed"));
  }

  private static byte[] event(String key, String example) {
    return JSON.writeValueAsBytes(
        Contracts.exampleJson(ArticleChanged.TOPIC, example).put("articleId", key));
  }

  @Override
  protected void assertHandled(String key) {
    assertThat(articles.find(key)).isEqualTo(new Article(key, false, Article.Mode.CLOSED));
  }
}
