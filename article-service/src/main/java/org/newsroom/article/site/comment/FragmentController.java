package org.newsroom.article.site.comment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.article.Article;
import org.newsroom.article.article.Articles;
import org.newsroom.article.site.Answers;
import org.newsroom.article.site.Language;
import org.newsroom.article.site.SiteProperties;
import org.newsroom.article.site.Templates;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.OwnOrigins;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Discussions")
class FragmentController {

  private final Articles articles;
  private final Sections sections;
  private final Templates templates;
  private final OwnOrigins origins;
  private final SiteProperties site;

  FragmentController(
      Articles articles,
      Sections sections,
      Templates templates,
      OwnOrigins origins,
      SiteProperties site) {
    this.articles = articles;
    this.sections = sections;
    this.templates = templates;
    this.origins = origins;
    this.site = site;
  }

  @GetMapping("/v1/articles/{id}/comments.html")
  @Sends(
      value = {"ETag", "Cache-Control"},
      conditional = true)
  @Sends(value = "Location", on = "308")
  @ApiResponse(
      responseCode = "200",
      description = "The section.",
      content = @Content(mediaType = MediaType.TEXT_HTML_VALUE))
  @ApiResponse(responseCode = "308", description = "The article has moved.")
  @ApiResponse(responseCode = "404", description = "No such article.")
  @Operation(
      operationId = "renderComments",
      summary = "The comment section as a piece of HTML",
      description =
          "The first twenty threads and the form, for other pages to include (SSI, ESI). Links are"
              + " absolute. The words are of the locale, by default of the article's language.")
  ResponseEntity<?> fragment(
      @PathVariable @Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM) String id,
      @RequestParam(required = false)
          @Nullable
          @Pattern(
              regexp = "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}",
              message = "must be a BCP 47 language tag")
          String locale,
      HttpServletRequest request) {
    Optional<Article> article = articles.find(id);
    String movedTo = article.map(Article::movedTo).orElse(null);
    if (movedTo != null) {
      return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
          .location(URI.create("/v1/articles/" + movedTo + "/comments.html"))
          .build();
    }
    if (article.isEmpty() || article.get().isWithdrawn()) {
      return ResponseEntity.status(HttpStatus.NOT_FOUND)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(
              Problems.of(
                  HttpStatus.NOT_FOUND,
                  "unknown-article",
                  "Unknown article",
                  "There is no such article."));
    }
    return Answers.html(render(article.get(), locale, origins.siteOf(request)));
  }

  private byte[] render(Article article, @Nullable String locale, String origin) {
    String own = Objects.requireNonNullElse(article.content().language(), site.language());
    Language language = new Language(Objects.requireNonNullElse(locale, own));
    Section section = sections.of(article, Shown.FIRST, language, origin);
    return templates.render("fragment", language, Map.of("section", section));
  }
}
