package org.newsroom.moderation.rules;

import java.util.List;

/** What the rules know about the article under which a comment stands. */
public record ArticleContext(String title, List<String> people, List<String> tags) {

  private static final ArticleContext NONE = new ArticleContext("", List.of(), List.of());

  public ArticleContext {
    people = List.copyOf(people);
    tags = List.copyOf(tags);
  }

  public static ArticleContext none() {
    return NONE;
  }
}
