package org.newsroom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** What all parts of the system say of the same comments. */
final class Everywhere {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int ASKERS = 12;

  private final Map<ReadersComment, Comment> found = new ConcurrentHashMap<>();
  private final Calls calls;
  private final List<String> articles;

  Everywhere(Calls calls, List<String> articles) {
    this.calls = calls;
    this.articles = articles;
  }

  /** Waits until they agree: events may still be on their way. Nobody else may change anything. */
  void await(Collection<ReadersComment> comments) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(5))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              ask(
                  comments.stream()
                      .filter(one -> !found.containsKey(one) || found.get(one).fault() != null)
                      .toList());
              assertThat(found.values().stream().map(Comment::fault).filter(Objects::nonNull))
                  .isEmpty();
            });
  }

  /** The queue of each comment that waits. */
  List<String> lines() {
    return found.values().stream().map(Comment::line).filter(line -> !line.isEmpty()).toList();
  }

  private void ask(List<ReadersComment> comments) throws Exception {
    Set<String> shown = new HashSet<>();
    for (String article : articles) {
      Set<String> onPage = shown(article);
      long count = calls.get("/v1/comment-counts?articleId=" + article).get(article).asLong();
      assertThat(count).as("count of " + article).isEqualTo(onPage.size());
      shown.addAll(onPage);
    }
    ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
    List<Future<Comment>> asked =
        comments.stream()
            .map(comment -> askers.submit(() -> found.put(comment, one(comment, shown))))
            .toList();
    for (Future<Comment> one : asked) {
      one.get();
    }
    askers.shutdown();
  }

  private Comment one(ReadersComment comment, Set<String> shown) throws InterruptedException {
    String receipt = "receipt=" + comment.receipt();
    JsonNode notices =
        calls.get("/v1/notifications?commentId=" + comment.id() + "&" + receipt).get("notices");
    return new Comment(
        calls.getBy("senior", "/v1/reviews/" + comment.id()),
        calls.get(comment.path() + "?" + receipt).get("status").asString(),
        notices.valueStream().map(notice -> notice.get("kind").asString()).toList(),
        shown.contains(comment.id()));
  }

  private Set<String> shown(String article) throws InterruptedException {
    Set<String> ids = new HashSet<>();
    String cursor = "";
    while (true) {
      JsonNode page =
          calls.get("/v1/articles/" + article + "/comments?limit=50&sort=oldest" + cursor);
      for (JsonNode item : page.get("items")) {
        if (!ids.add(item.get("id").asString())) {
          throw new IllegalStateException("Shown twice: " + item);
        }
      }
      if (!page.has("next")) {
        return ids;
      }
      cursor = "&cursor=" + page.get("next").asString();
    }
  }

  /**
   * One comment.
   *
   * @param status as its reader is told
   * @param notices the kinds of all notices that its reader got
   * @param shown whether it is on the article's page
   */
  private record Comment(JsonNode review, String status, List<String> notices, boolean shown) {

    String line() {
      return review.path("queue").asString("");
    }

    /** The contradiction between the parts, or null when there is none. */
    String fault() {
      boolean received = notices.stream().filter("RECEIVED"::equals).count() == 1;
      boolean told = received && (!shown || notices.contains("PUBLISHED"));
      return isCaseFollowed() && isStatusRight() && told && !mayStillWake()
          ? null
          : "%s shown: %s, notices: %s, %s".formatted(status, shown, notices, review);
    }

    private boolean isCaseFollowed() {
      boolean approved =
          review.path("verdict").asString("").equals("APPROVED") || review.has("standing");
      // Nobody is told what the rules have decided of the sample.
      return review.has("blind") || shown == (approved && !review.has("withdrawnAt"));
    }

    /** What was put off comes back to its queue by itself. */
    private boolean mayStillWake() {
      return line().equals("snoozed");
    }

    private boolean isStatusRight() {
      return review.has("withdrawnAt")
          ? status.equals("WITHDRAWN")
          : shown == status.equals("PUBLISHED");
    }
  }
}
