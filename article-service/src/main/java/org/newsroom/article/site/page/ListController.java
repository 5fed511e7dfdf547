package org.newsroom.article.site.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.article.Article;
import org.newsroom.article.article.Articles;
import org.newsroom.article.site.Answers;
import org.newsroom.article.site.Frame;
import org.newsroom.article.site.Language;
import org.newsroom.article.site.Links;
import org.newsroom.article.site.SiteProperties;
import org.newsroom.article.site.Templates;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.page.Page;
import org.newsroom.platform.web.OwnOrigins;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Hidden
class ListController {

  private static final int LENGTH = 20;

  private final Articles articles;
  private final Teasers teasers;
  private final Templates templates;
  private final OwnOrigins origins;
  private final SiteProperties site;

  ListController(
      Articles articles,
      Teasers teasers,
      Templates templates,
      OwnOrigins origins,
      SiteProperties site) {
    this.articles = articles;
    this.teasers = teasers;
    this.templates = templates;
    this.origins = origins;
    this.site = site;
  }

  @GetMapping("/")
  ResponseEntity<byte[]> front(
      @RequestParam(required = false) @Nullable @Size(min = 1, max = 100) String tag,
      @RequestParam(required = false) @Nullable @Size(max = 300) String cursor,
      HttpServletRequest request) {
    return list(tag, cursor, request);
  }

  @GetMapping("/tags/{tag}")
  ResponseEntity<byte[]> tagged(
      @PathVariable @Size(min = 1, max = 100) String tag,
      @RequestParam(required = false) @Nullable @Size(max = 300) String cursor,
      HttpServletRequest request) {
    return list(tag, cursor, request);
  }

  private ResponseEntity<byte[]> list(
      @Nullable String tag, @Nullable String cursor, HttpServletRequest request) {
    Page<Article> page =
        Page.of(articles.latest(tag, Cursor.parse(cursor), LENGTH + 1), LENGTH, Article::cursor);
    if (tag != null && page.items().isEmpty()) {
      throw new NoSuchPageException();
    }
    String self = tag == null ? "/" : Links.tag(tag);
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frame(tag, origins.siteOf(request) + self));
    model.put("tag", tag);
    model.put("self", self);
    model.put("first", cursor == null);
    model.put("teasers", teasers.of(page.items()));
    model.put("older", page.next() == null ? null : after(self, page.next()));
    return Answers.html(templates.render("list", new Language(site.language()), model));
  }

  private static String after(String self, String cursor) {
    return self + (self.contains("?") ? "&" : "?") + "cursor=" + cursor;
  }

  private Frame frame(@Nullable String tag, String canonical) {
    return new Frame(
        site.name(),
        new Language(site.language()),
        tag == null ? site.name() : tag,
        null,
        canonical,
        null,
        false,
        null);
  }
}
