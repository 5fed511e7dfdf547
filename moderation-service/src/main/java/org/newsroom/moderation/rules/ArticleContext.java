package org.newsroom.moderation.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules know about the article under which a comment stands.
 *
 * @param languages of the article and of its website, as BCP 47 tags, as far as they are known
 */
public record ArticleContext(
    String title, List<String> people, List<String> tags, List<String> languages) {

  private static final ArticleContext NONE = new ArticleContext("", List.of(), List.of());

  public ArticleContext {
    people = List.copyOf(people);
    tags = List.copyOf(tags);
    languages = List.copyOf(languages);
  }

  /** The context of an article whose language is not known. */
  public ArticleContext(String title, List<String> people, List<String> tags) {
    this(title, people, tags, List.of());
  }

  /** The same article on a website of these languages. */
  public ArticleContext alsoIn(List<String> spoken) {
    return languages.containsAll(spoken)
        ? this
        : new ArticleContext(
            title,
            people,
            tags,
            Stream.concat(languages.stream(), spoken.stream()).distinct().toList());
  }

  public static ArticleContext none() {
    return NONE;
  }
}
