package org.newsroom.article.site.feed;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsroom.article.article.Article;
import org.newsroom.article.article.Articles;
import org.newsroom.article.article.Content;
import org.newsroom.article.discussion.Comment;
import org.newsroom.article.site.Answers;
import org.newsroom.article.site.CommentLists;
import org.newsroom.article.site.Links;
import org.newsroom.article.site.SiteArticles;
import org.newsroom.article.site.SiteProperties;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.OwnOrigins;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Atom feeds (RFC 4287) of the latest articles and of the latest comments on one. */
@RestController
@Hidden
class FeedController {

  private static final int ENTRIES = 50;
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final MediaType TYPE =
      new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);
  private static final CacheControl A_MINUTE =
      CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

  private final Articles articles;
  private final SiteArticles siteArticles;
  private final CommentLists comments;
  private final OwnOrigins origins;
  private final SiteProperties site;

  FeedController(
      Articles articles,
      SiteArticles siteArticles,
      CommentLists comments,
      OwnOrigins origins,
      SiteProperties site) {
    this.articles = articles;
    this.siteArticles = siteArticles;
    this.comments = comments;
    this.origins = origins;
    this.site = site;
  }

  @GetMapping("/feed.atom")
  ResponseEntity<byte[]> articles(HttpServletRequest request) {
    String origin = origins.siteOf(request);
    List<Article> latest = articles.latest(null, null, ENTRIES);
    XmlDocument feed =
        feed("urn:newsroom:site", site.name(), origin + "/", origin + "/feed.atom")
            .text("updated", newest(latest.stream().map(Article::updatedAt).toList()).toString());
    latest.forEach(article -> entry(feed, article, origin));
    return Answers.of(TYPE, A_MINUTE, feed.end().bytes());
  }

  @GetMapping("/articles/{id}/comments.atom")
  ResponseEntity<byte[]> comments(
      @PathVariable @Pattern(regexp = Ids.KEY) String id, HttpServletRequest request) {
    Article article = siteArticles.find(id, "/articles/", "/comments.atom");
    String origin = origins.siteOf(request);
    List<Comment> latest =
        comments.threads(id, true, null, ENTRIES).stream()
            .filter(comment -> !comment.removed())
            .toList();
    Instant updated =
        latest.isEmpty()
            ? article.updatedAt()
            : newest(latest.stream().map(Comment::submittedAt).toList());
    XmlDocument feed =
        feed(
                "urn:newsroom:comments:" + id,
                article.content().title(),
                origin + Links.article(id),
                origin + Links.commentFeed(id))
            .text("updated", updated.toString());
    latest.forEach(comment -> entry(feed, comment, id, origin));
    return Answers.of(TYPE, A_MINUTE, feed.end().bytes());
  }

  private XmlDocument feed(String id, String title, String page, String self) {
    return new XmlDocument("feed", ATOM)
        .text("id", id)
        .text("title", title)
        .empty("link", "rel", "alternate", "type", "text/html", "href", page)
        .empty("link", "rel", "self", "type", "application/atom+xml", "href", self)
        .begin("author")
        .text("name", site.name())
        .end();
  }

  private void entry(XmlDocument feed, Article article, String origin) {
    Content content = article.content();
    String language = Objects.requireNonNullElse(content.language(), site.language());
    String page = Objects.requireNonNullElse(content.url(), Links.article(article.id()));
    feed.begin("entry", "xml:lang", language)
        .text("id", "urn:newsroom:article:" + article.id())
        .text("title", content.title())
        .empty("link", "rel", "alternate", "href", Links.absolute(origin, page))
        .text("published", article.publishedAt().toString())
        .text("updated", article.updatedAt().toString())
        .begin("author")
        .text("name", content.author())
        .end();
    Optional.ofNullable(content.subtitle()).ifPresent(text -> feed.text("summary", text));
    content.tags().forEach(tag -> feed.empty("category", "term", tag));
    feed.end();
  }

  private static void entry(XmlDocument feed, Comment comment, String article, String origin) {
    feed.begin("entry", "xml:lang", comment.locale())
        .text("id", "urn:newsroom:comment:" + comment.id())
        .text("title", comment.author().name())
        .empty("link", "rel", "alternate", "href", origin + Links.comment(article, comment.id()))
        .text("published", comment.submittedAt().toString())
        .text("updated", comment.submittedAt().toString())
        .begin("author")
        .text("name", comment.author().name())
        .end()
        .text("content", comment.text(), "type", "text");
    if (comment.edited()) {
      feed.empty("category", "term", "edited", "label", "edited by the newsroom");
    }
    feed.end();
  }

  private static Instant newest(List<Instant> times) {
    return times.stream().max(Instant::compareTo).orElse(Instant.EPOCH);
  }
}
