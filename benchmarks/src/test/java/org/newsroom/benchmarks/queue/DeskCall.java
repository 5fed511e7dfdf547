package org.newsroom.benchmarks.queue;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that an editor asks of the moderation-service.
 *
 * @param path after {@code /v1}
 */
record DeskCall(String name, String method, String path) {

  /** Costs what any request costs, and one document by its id. */
  static final DeskCall LEAST = new DeskCall("one document by its id", "GET", "/me/preferences");

  static final DeskCall NEXT = next("next, 3 of pending", "count=3");
  static final DeskCall FIRST_PAGE = list("pending", "queue=pending");
  static final DeskCall RELEASE = new DeskCall("release", "DELETE", "/reviews/claims");

  private static DeskCall list(String name, String query) {
    return new DeskCall(name, "GET", "/reviews?" + query);
  }

  private static DeskCall next(String name, String query) {
    return new DeskCall(name, "POST", "/reviews/next?" + query);
  }

  boolean claims() {
    return path.startsWith("/reviews/next");
  }

  /** All that is measured. */
  static List<DeskCall> all() {
    List<DeskCall> calls = new ArrayList<>(List.of(LEAST));
    for (String queue :
        List.of(
            "pending",
            "legal",
            "reported",
            "appeals",
            "degraded",
            "sample",
            "snoozed",
            "mine",
            "any")) {
      calls.add(list(queue, "queue=" + queue));
    }
    calls.add(list("pending, 50 at once", "limit=50"));
    calls.add(list("pending, newest first", "sort=newest"));
    calls.add(list("pending, groups", "groups=true"));
    calls.add(list("any, groups, 50 at once", "queue=any&groups=true&limit=50"));
    calls.addAll(filtered());
    calls.addAll(decided());
    calls.add(new DeskCall("summary", "GET", "/reviews/summary"));
    calls.add(NEXT);
    calls.add(next("next, 3 of any", "queue=any&count=3"));
    calls.add(next("next, 3 by article", "count=3&articleId=" + Seed.ARTICLE));
    calls.add(next("next, 3 where nothing is", "count=3&author=id:nobody"));
    return calls;
  }

  private static List<DeskCall> filtered() {
    return List.of(
        list("by article", "articleId=" + Seed.ARTICLE),
        list("by rule", "rule=" + Seed.RULE),
        list("by category", "category=INSULT"),
        list("by language", "language=he"),
        list("by section", "section=" + Seed.SECTION),
        list("by author", "author=" + Seed.AUTHOR),
        list("by rare author", "author=" + Seed.RARE_AUTHOR),
        list("by nobody", "author=id:nobody"),
        list("by likeness", "like=" + Seed.LIKE),
        list("by age", "olderThan=PT1H"),
        list("by text, found", "q=" + Seed.WORD),
        list("by text, not found", "q=zebra"),
        list("by article and language", "articleId=" + Seed.ARTICLE + "&language=en"),
        list("by rule and language", "rule=" + Seed.RULE + "&language=he"),
        list("by section and rare author", "section=City&author=" + Seed.RARE_AUTHOR),
        list("by article and rare author", "articleId=article-7&author=" + Seed.RARE_AUTHOR),
        list("by article, with no author", "articleId=" + Seed.ARTICLE + "&author=id:nobody"));
  }

  private static List<DeskCall> decided() {
    return List.of(
        list("decided by editors", "state=DECIDED"),
        list("decided by one editor", "state=DECIDED&decidedBy=editor-1"),
        list("decided, rejected", "state=DECIDED&verdict=REJECTED"),
        list("decided, by article", "state=DECIDED&articleId=" + Seed.ARTICLE),
        list("decided, by author", "state=DECIDED&author=" + Seed.AUTHOR),
        list("decided, by no such author", "state=DECIDED&author=id:nobody"),
        list("rejected by the rules", "state=DECIDED&by=RULES"),
        list("approved by the rules", "state=DECIDED&by=RULES&verdict=APPROVED"),
        list("rejected by the rules, by article", "state=DECIDED&by=RULES&articleId=article-1"),
        list("decided, text not found", "state=DECIDED&q=zebra"));
  }
}
