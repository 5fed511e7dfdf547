package org.newsroom.article.site.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.article.Article;
import org.newsroom.article.site.Answers;
import org.newsroom.article.site.SiteArticles;
import org.newsroom.article.site.Templates;
import org.newsroom.article.site.comment.Section;
import org.newsroom.article.site.comment.Sections;
import org.newsroom.article.site.comment.Shown;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.OwnOrigins;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Hidden
class ArticlePageController {

  private final SiteArticles articles;
  private final Sections sections;
  private final ArticlePages pages;
  private final Templates templates;
  private final OwnOrigins origins;

  ArticlePageController(
      SiteArticles articles,
      Sections sections,
      ArticlePages pages,
      Templates templates,
      OwnOrigins origins) {
    this.articles = articles;
    this.sections = sections;
    this.pages = pages;
    this.templates = templates;
    this.origins = origins;
  }

  @GetMapping("/articles/{id}")
  ResponseEntity<byte[]> article(
      @PathVariable @Pattern(regexp = Ids.KEY) String id,
      @RequestParam(defaultValue = "newest") @Pattern(regexp = Shown.SORTS) String sort,
      @RequestParam(required = false) @Nullable @Size(max = 300) String cursor,
      @RequestParam(required = false) @Nullable @Size(max = 36) String reply,
      HttpServletRequest request) {
    Article article = articles.find(id, "/articles/", "");
    Section section =
        sections.of(article, new Shown(sort, cursor, reply), pages.language(article), "");
    Map<String, Object> model = pages.model(article, section, origins.siteOf(request));
    return Answers.html(templates.render("article", pages.language(article), model));
  }
}
