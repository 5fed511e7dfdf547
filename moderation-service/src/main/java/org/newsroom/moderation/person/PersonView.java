package org.newsroom.moderation.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a request has come. It does not say whose data are meant.
 *
 * @param by the administrator who asked
 * @param removedAt when an export's data were deleted
 */
record PersonView(
    String id,
    PersonRequested.Kind kind,
    PersonQuestion.@Nullable Scope scope,
    PersonQuestion.@Nullable Treatment comments,
    String by,
    Instant at,
    State state,
    List<ServiceView> services,
    @Nullable Instant removedAt) {

  private static final List<String> SERVICES =
      List.of("comment-service", "article-service", "moderation-service", "notification-service");

  static PersonView of(RequestDocument request) {
    List<ServiceView> services =
        SERVICES.stream().map(name -> ServiceView.of(name, request.of(name))).toList();
    boolean done = services.stream().allMatch(ServiceView::done);
    return new PersonView(
        request.id(),
        request.kind(),
        request.scope(),
        request.comments(),
        request.by(),
        request.at(),
        done ? State.DONE : State.RUNNING,
        services,
        request.removedAt());
  }

  /** Whether anything is left to do. */
  enum State {
    RUNNING,
    DONE
  }

  /**
   * What a service has done.
   *
   * @param at when it was done
   * @param counts how much of what, by its kind
   */
  record ServiceView(String service, boolean done, @Nullable Instant at, Map<String, Long> counts) {

    private static ServiceView of(String name, RequestDocument.AnswersDocument answers) {
      return new ServiceView(
          name, answers.isDone(), answers.isDone() ? answers.at() : null, answers.counts());
    }
  }
}
