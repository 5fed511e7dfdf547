package org.newsroom.comment.form;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.article.Article;
import org.newsroom.comment.article.Articles;
import org.newsroom.comment.words.Words;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.HttpProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows readers what they are asked to heed, and how long a comment may be. */
@RestController
@Tag(name = "Comments")
class PolicyController {

  private static final CacheControl SHORTLY =
      CacheControl.maxAge(Duration.ofSeconds(5)).cachePublic();

  private final Words words;
  private final Articles articles;
  private final HttpProperties http;
  private final CorrectionTime corrections;

  PolicyController(
      Words words, Articles articles, HttpProperties http, CorrectionTime corrections) {
    this.words = words;
    this.articles = articles;
    this.http = http;
    this.corrections = corrections;
  }

  @Operation(
      operationId = "getSubmissionPolicy",
      summary = "The notice to readers, and the limits of a submission",
      description =
          "In English, Hebrew, Russian or Arabic; with an article, whether it takes comments and"
              + " how these are moderated.")
  @Sends("Cache-Control")
  @GetMapping(path = "/v1/submission-policy", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Policy> policy(
      @RequestParam(required = false)
          @Nullable
          @Pattern(
              regexp = "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}",
              message = "must be a BCP 47 language tag")
          String locale,
      @RequestParam(required = false) @Nullable @Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM)
          String articleId,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
          @Nullable String accepted) {
    Locale spoken = words.spoken(locale == null ? Languages.first(accepted) : locale);
    Article article = articleId == null ? null : articles.find(articleId);
    return ResponseEntity.ok()
        .cacheControl(SHORTLY)
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .body(
            new Policy(
                words.of("notice", spoken),
                words.of("acknowledgement", spoken),
                spoken.toLanguageTag(),
                new Length(1, SubmissionParser.TEXT.most()),
                new Length(1, SubmissionParser.AUTHOR_NAME.most()),
                http.maxBody().toBytes(),
                corrections.within().toString(),
                article == null
                    ? null
                    : new ArticlePolicy(article.id(), article.open(), article.mode())));
  }

  /**
   * The notice to readers, with the limits of a submission.
   *
   * @param notice the words to be shown where comments are written
   * @param acknowledgement the words that the author of a comment gets
   * @param locale the language of both
   * @param text how long a comment may be
   * @param authorName how long a name may be
   * @param maxBodyBytes how large a request's body may be
   * @param correctableFor how long after its submission a comment may be corrected, ISO 8601
   * @param article the article that was asked for, if it is known
   */
  @Schema(name = "Policy")
  record Policy(
      String notice,
      String acknowledgement,
      String locale,
      Length text,
      Length authorName,
      long maxBodyBytes,
      String correctableFor,
      @Nullable ArticlePolicy article) {}

  /** The least and the most Unicode code points of a text, after trimming. */
  record Length(int min, int max) {}

  /**
   * How an article takes comments.
   *
   * @param id its present id
   */
  @Schema(name = "ArticlePolicy")
  record ArticlePolicy(String id, boolean open, Article.Mode mode) {}
}
