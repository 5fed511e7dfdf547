package org.newsroom.article.reading;

import static java.util.stream.Collectors.joining;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.Discussions;
import org.newsroom.article.discussion.edition.Discussion;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.id.Ids;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@Tag(name = "Discussions")
class CountController {

  private final Discussions discussions;

  CountController(Discussions discussions) {
    this.discussions = discussions;
  }

  @GetMapping("/v1/comment-counts")
  @Sends(
      value = {"ETag", "Cache-Control"},
      conditional = true)
  @Operation(
      operationId = "countComments",
      summary = "How many comments articles have",
      description = "Up to 100 articles in one call; replies count too, removed comments do not.")
  @Nullable ResponseEntity<Map<String, Long>> counts(
      @RequestParam("articleId") @Size(min = 1, max = 100, message = "must be given 1 to 100 times")
          List<@Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM) String> articleId,
      WebRequest request) {
    Map<String, Discussion> known = discussions.of(articleId);
    Map<String, Long> counts = new LinkedHashMap<>();
    articleId.forEach(id -> counts.put(id, Objects.requireNonNull(known.get(id)).count()));
    String etag = counts.values().stream().map(String::valueOf).collect(joining(".", "\"", "\""));
    return request.checkNotModified(etag) ? null : Versions.answer(etag).body(counts);
  }
}
