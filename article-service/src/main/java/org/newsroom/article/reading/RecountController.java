package org.newsroom.article.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.Recounting;
import org.newsroom.platform.id.Ids;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Discussions")
class RecountController {

  private final Recounting recounting;

  RecountController(Recounting recounting) {
    this.recounting = recounting;
  }

  @PostMapping("/v1/comment-counts/recount")
  @SecurityRequirement(name = "staff")
  @SecurityRequirement(name = "staffToken")
  @Operation(
      operationId = "recountComments",
      summary = "Count the comments of articles anew",
      description =
          "From the comments themselves: of up to 100 articles, or of all in the order of their"
              + " ids, a page at a time. Comments may come and go meanwhile, and any call may be"
              + " repeated. Role ADMIN.")
  RecountView recount(
      @RequestParam(required = false)
          @Nullable
          @Size(max = 100, message = "must be given up to 100 times")
          List<@Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM) String> articleId,
      @RequestParam(required = false) @Nullable @Pattern(regexp = Ids.KEY, message = Ids.KEY_FORM)
          String after,
      @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
    return articleId == null || articleId.isEmpty()
        ? RecountView.of(recounting.all(after, limit))
        : RecountView.of(new Recounting.Page(recounting.of(articleId), null));
  }
}
