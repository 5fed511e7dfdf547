package org.newsroom.moderation.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.article.Article;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.moderation.ruling.store.Queue;
import org.newsroom.moderation.ruling.store.Tags;
import org.springframework.stereotype.Component;

/** Reads which part of which queue an editor asks for. */
@Component
public class QueueParts {

  /** The queues that an editor is dealt from when any will do. */
  static final List<Line> WORK =
      List.of(Line.PENDING, Line.LEGAL, Line.REPORTED, Line.APPEALS, Line.DEGRADED, Line.SAMPLE);

  private final Articles articles;
  private final Cases cases;
  private final Clock clock;

  QueueParts(Articles articles, Cases cases, Clock clock) {
    this.articles = articles;
    this.cases = cases;
    this.clock = clock;
  }

  /** The parts of the queues that are asked for: of one, or of all where any will do. */
  public List<Queue.Filter> of(QueueQuery query) {
    List<Line> lines =
        query.name().equals(QueueQuery.ANY) || query.name().equals(QueueQuery.MINE)
            ? WORK
            : List.of(Line.valueOf(query.name().toUpperCase(Locale.ROOT)));
    List<String> on = query.articleId() == null ? null : names(query.articleId());
    List<String> tags = tags(query);
    return lines.stream().map(line -> filter(line, on, tags, query)).toList();
  }

  private Queue.Filter filter(
      Line line, @Nullable List<String> on, List<String> tags, QueueQuery query) {
    return new Queue.Filter(
        line,
        on,
        tags,
        query.olderThan() == null ? null : clock.instant().minus(query.olderThan()),
        query.newestFirst());
  }

  /** The rarest first: it is the one along which the store looks. */
  private List<String> tags(QueueQuery query) {
    List<String> tags = new ArrayList<>();
    Stream.ofNullable(query.like()).map(this::like).forEach(tags::add);
    Stream.ofNullable(query.author()).map(Tags::author).forEach(tags::add);
    Stream.ofNullable(query.rule()).forEach(tags::add);
    Stream.ofNullable(query.category()).map(Enum::name).forEach(tags::add);
    Stream.ofNullable(query.section()).map(Tags::section).forEach(tags::add);
    Stream.ofNullable(query.language()).map(Tags::language).forEach(tags::add);
    return tags;
  }

  /** Nothing is like a comment that was never judged. */
  private String like(String commentId) {
    return cases
        .find(commentId)
        .map(one -> Tags.like(one.origin().fingerprint()))
        .orElse("like:nothing");
  }

  /** Comments are kept under the id that their article had when they came. */
  private List<String> names(String articleId) {
    Article article = articles.find(List.of(articleId)).get(articleId);
    return article == null ? List.of(articleId) : article.names();
  }
}
