package org.newsroom.moderation.author;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.review.ReviewAnswers;
import org.newsroom.moderation.review.ReviewView;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.store.AuthorCases;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/authors/{key}")
@Tag(name = "Authors")
class AuthorController {

  private static final int PAST = 100;

  private final Authors authors;
  private final AuthorCases cases;
  private final ReviewAnswers reviews;
  private final Clock clock;

  AuthorController(Authors authors, AuthorCases cases, ReviewAnswers reviews, Clock clock) {
    this.authors = authors;
    this.cases = cases;
    this.reviews = reviews;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      operationId = "getAuthor",
      summary = "What is known of an author",
      description =
          "An author is an account (id:…), an e-mail address (email:…) or, for guests without one, a"
              + " network (address:…), which may stand for many people. An id with signs that a path"
              + " cannot carry comes as id64: and its base64url. Of an author who was never heard of"
              + " nothing is known.")
  AuthorView one(
      @Parameter(schema = @Schema(type = "string", pattern = AuthorKey.IN_PATH)) @PathVariable
          AuthorKey key) {
    return AuthorView.of(authors.find(key), cases.past(key.value(), PAST), clock.instant());
  }

  @GetMapping("/comments")
  @Operation(
      operationId = "listCommentsOfAuthor",
      summary = "An author's comments, latest first, whatever became of them",
      description = "As reviews, a page at a time.")
  Page<ReviewView> comments(
      @Parameter(schema = @Schema(type = "string", pattern = AuthorKey.IN_PATH)) @PathVariable
          AuthorKey key,
      @RequestParam(required = false) @Nullable @Size(max = 100) String cursor,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    List<Case> oneMore = cases.latest(key.value(), Cursor.parse(cursor), limit + 1);
    Page<Case> page = Page.of(oneMore, limit, AuthorCases::placeOf);
    return new Page<>(reviews.listed(page.items()), page.next());
  }
}
