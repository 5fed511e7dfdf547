package org.newsroom.moderation.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.article.Article;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Part;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.rules.engine.RuleEngine;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Rules")
class EvaluationController {

  private final RuleEngine engine;
  private final Articles articles;

  EvaluationController(RuleEngine engine, Articles articles) {
    this.engine = engine;
    this.articles = articles;
  }

  /** A text to judge, as if under the article. */
  @Schema(name = "EvaluationRequest")
  record Request(
      @NotBlank @Size(max = 8000) String text,
      @Nullable @Size(min = 1, max = 100) String articleId,
      @Nullable @Size(max = 35) String locale,
      @Nullable @Size(max = 120) String authorName) {}

  /** The rules' answer, with all their evidence. */
  @Schema(name = "Evaluation")
  record Answer(
      Verdict verdict,
      @Nullable Reason reason,
      double score,
      List<Finding> evidence,
      RuleSetVersion ruleSet,
      List<String> degraded) {

    static Answer of(Assessment assessment) {
      Grounds grounds = Grounds.of(assessment);
      return new Answer(
          assessment.verdict(),
          assessment.reason(),
          grounds.score(),
          grounds.evidence().stream().map(Finding::of).toList(),
          new RuleSetVersion(grounds.ruleSet().version(), grounds.ruleSet().digest()),
          grounds.degraded());
    }
  }

  /**
   * A finding of the rules, with UTF-16 offsets into the text.
   *
   * @param inDoubt true where something harmless may be meant, so that it may not reject the text;
   *     else absent
   * @param of NAME where it is about the author's name, with an empty span; else absent
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Finding(
      String rule,
      Category category,
      Severity severity,
      int from,
      int to,
      String why,
      @Nullable Boolean inDoubt,
      @Nullable Part of) {

    static Finding of(org.newsroom.moderation.rules.Finding found) {
      return new Finding(
          found.rule(),
          found.category(),
          found.severity(),
          found.from(),
          found.to(),
          found.why(),
          found.inDoubt() ? true : null,
          found.otherPart());
    }
  }

  /** The rules that found it. */
  record RuleSetVersion(String version, String digest) {}

  @PostMapping("/v1/moderation/evaluate")
  @ApiResponse(
      responseCode = "200",
      description = "What the rules say.",
      content = @Content(schema = @Schema(implementation = Answer.class)))
  @ApiResponse(responseCode = "404", description = "No such article.")
  @Operation(
      operationId = "evaluateText",
      summary = "Judge a text",
      description = "Nothing is stored. The article's own moderation mode is not applied.")
  ResponseEntity<?> evaluate(@Valid @RequestBody Request request) {
    ArticleContext context = ArticleContext.none();
    if (request.articleId() != null) {
      Article article = articles.find(List.of(request.articleId())).get(request.articleId());
      if (article == null) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
            .body(
                Problems.of(
                    HttpStatus.NOT_FOUND,
                    "unknown-article",
                    "Unknown article",
                    "There is no such article."));
      }
      context = article.context();
    }
    Candidate candidate = new Candidate(request.text(), request.locale(), context, author(request));
    return ResponseEntity.ok(Answer.of(engine.evaluate(candidate)));
  }

  private static AuthorContext author(Request request) {
    String name = request.authorName();
    AuthorContext unknown = AuthorContext.unknown();
    return name == null ? unknown : unknown.signing(name, false);
  }
}
