package org.newsroom.article.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.page.Page;
import org.newsroom.platform.web.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/articles")
@Tag(name = "Articles")
class ArticleController {

  private static final int MOST_RELATED = 10;
  private static final CacheControl SHORTLY =
      CacheControl.maxAge(Duration.ofSeconds(5)).cachePublic();

  private final Articles articles;
  private final PuttingArticles putting;

  ArticleController(Articles articles, PuttingArticles putting) {
    this.articles = articles;
    this.putting = putting;
  }

  @PutMapping("/{id}")
  @Sends("ETag")
  @Sends(value = "Location", on = "201")
  @ApiResponse(
      responseCode = "200",
      description = "Replaced, or the same as before.",
      content = @Content(schema = @Schema(implementation = ArticleView.class)))
  @ApiResponse(
      responseCode = "201",
      description = "Created.",
      content = @Content(schema = @Schema(implementation = ArticleView.class)))
  @ApiResponse(responseCode = "412", description = "Another version is in force.")
  @ApiResponse(
      responseCode = "409",
      description = "The ids are of other articles, or the article has moved.")
  @SecurityRequirement(name = "staff")
  @SecurityRequirement(name = "staffToken")
  @Operation(
      operationId = "putArticle",
      summary = "Put an article",
      description =
          "Creates or replaces it; the same content again changes nothing. With If-Match only"
              + " while that version is in force. Comments on its formerIds, articles that are"
              + " known here, follow it, and these lead to it from then on. Role PUBLISHER.")
  ResponseEntity<Object> put(
      @PathVariable @Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM) String id,
      @Valid @RequestBody ArticleDraft draft,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    PuttingArticles.Result result = putting.put(id, draft, ifMatch);
    if (result instanceof PuttingArticles.Stored stored) {
      Article article = stored.article();
      ResponseEntity.BodyBuilder answer =
          stored.created()
              ? ResponseEntity.created(URI.create("/v1/articles/" + id))
              : ResponseEntity.ok();
      return answer.eTag(article.etag()).body(ArticleView.of(article));
    }
    ProblemDetail problem = Refusals.of(result, draft);
    return ResponseEntity.status(problem.getStatus()).body(problem);
  }

  @DeleteMapping("/{id}")
  @ApiResponse(responseCode = "204", description = "It is off the website.")
  @ApiResponse(responseCode = "404", description = "No such article.")
  @ApiResponse(responseCode = "409", description = "It has moved to another id.")
  @SecurityRequirement(name = "staff")
  @SecurityRequirement(name = "staffToken")
  @Operation(
      operationId = "withdrawArticle",
      summary = "Withdraw an article",
      description =
          "It goes off the website, and its comments for good; put again it comes back without"
              + " them. Once more changes nothing. Role PUBLISHER.")
  ResponseEntity<Object> withdraw(
      @PathVariable @Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM) String id) {
    Article article = putting.withdraw(id).orElseThrow(UnknownArticleException::new);
    String movedTo = article.moves().movedTo();
    return movedTo == null
        ? ResponseEntity.noContent().build()
        : ResponseEntity.status(HttpStatus.CONFLICT).body(Refusals.moved(movedTo));
  }

  @GetMapping
  @Sends("Cache-Control")
  @Operation(
      operationId = "listArticles",
      summary = "Articles, latest first",
      description = "All, or those with a tag.")
  ResponseEntity<Page<ArticleView>> latest(
      @RequestParam(required = false) @Nullable @Size(min = 1, max = 100) String tag,
      @RequestParam(required = false) @Nullable @Size(max = 300) String cursor,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    List<Article> found = articles.latest(tag, Cursor.parse(cursor), limit + 1);
    return ResponseEntity.ok()
        .cacheControl(SHORTLY)
        .body(Page.of(found, limit, Article::cursor).map(ArticleView::of));
  }

  @GetMapping("/{id}")
  @Sends(
      value = {"ETag", "Cache-Control"},
      conditional = true)
  @Sends(
      value = {"Location", "Cache-Control"},
      on = "308")
  @ApiResponse(
      responseCode = "200",
      description = "The article.",
      content = @Content(schema = @Schema(implementation = ArticleView.class)))
  @ApiResponse(responseCode = "308", description = "It has moved.")
  @ApiResponse(responseCode = "404", description = "No such article.")
  @ApiResponse(responseCode = "410", description = "It was withdrawn.")
  @Operation(
      operationId = "getArticle",
      summary = "One article",
      description = "By its present id; a former one leads to it.")
  ResponseEntity<ArticleView> one(
      @PathVariable @Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM) String id) {
    Article article = known(id, "");
    return ResponseEntity.ok()
        .cacheControl(SHORTLY)
        .eTag(article.etag())
        .body(ArticleView.of(article));
  }

  @GetMapping("/{id}/related")
  @Sends("Cache-Control")
  @Sends(
      value = {"Location", "Cache-Control"},
      on = "308")
  @ApiResponse(responseCode = "200", description = "The articles.")
  @ApiResponse(responseCode = "308", description = "It has moved.")
  @ApiResponse(responseCode = "404", description = "No such article.")
  @ApiResponse(responseCode = "410", description = "It was withdrawn.")
  @Operation(
      operationId = "listRelatedArticles",
      summary = "Articles that share a tag with this one, latest first",
      description = "Up to ten; none of them twice, and never this one.")
  ResponseEntity<Page<ArticleView>> related(
      @PathVariable @Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM) String id,
      @RequestParam(defaultValue = "10") @Min(1) @Max(MOST_RELATED) int limit) {
    return ResponseEntity.ok()
        .cacheControl(SHORTLY)
        .body(
            new Page<>(articles.related(known(id, "/related"), limit), null).map(ArticleView::of));
  }

  @ExceptionHandler(UnknownArticleException.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  ProblemDetail unknown() {
    return Problems.of(
        HttpStatus.NOT_FOUND, "unknown-article", "Unknown article", "There is no such article.");
  }

  @ExceptionHandler(WithdrawnArticleException.class)
  @ResponseStatus(HttpStatus.GONE)
  ProblemDetail withdrawn() {
    return Problems.of(
        HttpStatus.GONE,
        "article-withdrawn",
        "Withdrawn article",
        "The article has been taken off the website.");
  }

  @ExceptionHandler
  ResponseEntity<Void> moved(MovedArticleException e) {
    return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
        .location(e.location)
        .cacheControl(SHORTLY)
        .build();
  }

  private Article known(String id, String below) {
    Article article = articles.find(id).orElseThrow(UnknownArticleException::new);
    String movedTo = article.moves().movedTo();
    if (movedTo != null) {
      throw new MovedArticleException(URI.create("/v1/articles/" + movedTo + below));
    }
    if (article.isWithdrawn()) {
      throw new WithdrawnArticleException();
    }
    return article;
  }

  private static final class MovedArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient URI location;

    private MovedArticleException(URI location) {
      this.location = location;
    }
  }

  private static final class WithdrawnArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  private static final class UnknownArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
