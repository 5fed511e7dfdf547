package org.newsroom.moderation.trust;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.platform.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/statistics/trust")
@Tag(name = "Statistics")
class TrustController {

  private final Trusting trusting;

  TrustController(Trusting trusting) {
    this.trusting = trusting;
  }

  @GetMapping
  @Operation(
      operationId = "listTrust",
      summary = "How far the rules' rejections are trusted",
      description =
          "Each category whose rejections editors have read without knowing of them. Where more of"
              + " them are wrong than its limit, beyond what chance makes, what the rules would"
              + " reject of it waits for an editor until its rules are confirmed.")
  Page<TrustView> trust() {
    List<TrustView> known = trusting.known().stream().map(TrustView::of).toList();
    return new Page<>(known, null);
  }

  @PostMapping("/{category}/confirmation")
  @Operation(
      operationId = "confirmRules",
      summary = "Confirm the rules of a category",
      description =
          "Its rejections come into force again, in all instances within seconds, and only what is"
              + " read from now on counts. Nothing changes where they are in force. Needs the role"
              + " SENIOR.")
  TrustView confirm(@PathVariable Category category, Editor editor) {
    return TrustView.of(trusting.confirm(category, editor));
  }
}
