package org.newsroom.article.article;

import java.util.List;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The problems that tell a publishing system why an article was not put. */
final class Refusals {

  private Refusals() {}

  static ProblemDetail of(PuttingArticles.Result result, ArticleDraft draft) {
    if (result instanceof PuttingArticles.MovedAway moved) {
      return moved(moved.to());
    }
    if (result instanceof PuttingArticles.Refused refused) {
      return of(refused.refusal(), draft.formerIdsOnce().indexOf(refused.refusal().id()));
    }
    return Problems.of(
        HttpStatus.PRECONDITION_FAILED,
        "stale",
        "Stale version",
        "The article has changed since the version of If-Match.");
  }

  static ProblemDetail moved(String to) {
    return Problems.of(
        HttpStatus.CONFLICT,
        "article-moved",
        "Moved article",
        "The article has the id " + to + " now.");
  }

  private static ProblemDetail of(Moving.Refusal refusal, int position) {
    return switch (refusal.reason()) {
      case UNKNOWN ->
          Problems.invalidInput(
              List.of(
                  new Problems.FieldFault(
                      "formerIds[" + position + "]", "must be the id of another article")));
      case TAKEN ->
          Problems.of(
              HttpStatus.CONFLICT,
              "former-id-taken",
              "Former id taken",
              "The article " + refusal.id() + " has become another one already.");
      case HAS_COMMENTS ->
          Problems.of(
              HttpStatus.CONFLICT,
              "has-comments",
              "Has comments",
              "More than one of the ids has comments of its own, which cannot be put together.");
    };
  }
}
