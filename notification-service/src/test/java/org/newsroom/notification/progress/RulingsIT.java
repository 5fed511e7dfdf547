package org.newsroom.notification.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsroom.notification.Submissions;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.notice.Verdict;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.notification.store.Noticing;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Rulings as they come from the topic, late, repeated and to several instances at once. */
@ServiceTest(properties = "newsroom.receipts.secret=a-secret-of-the-tests")
class RulingsIT {

  private static final Instant NOW = Instant.parse("2026-07-05T18:57:00Z");

  @Autowired private Noticing noticing;
  @Autowired private Inboxes inboxes;
  @Autowired private Clock clock;
  private final UUID comment = UUID.randomUUID();

  /** Of rulings in a row, every other one approves. */
  private CommentModerated ruling(long sequence) {
    Verdict verdict = sequence % 2 == 0 ? Verdict.APPROVED : Verdict.REJECTED;
    return new CommentModerated(
        comment, sequence, verdict, NOW, "TASTE", "RULES", null, null, null, null, null);
  }

  private Inbox inbox() {
    return inboxes.find(List.of(comment)).get(0);
  }

  static Stream<Arguments> arrivals() {
    return Stream.of(
        argumentSet("in order", List.of(1L, 2L, 3L), List.of(1L, 3L)),
        argumentSet("repeated", List.of(1L, 1L, 2L, 3L, 3L), List.of(1L, 3L)),
        argumentSet("late", List.of(3L, 1L, 2L), List.of(3L)),
        argumentSet("late and repeated", List.of(1L, 3L, 2L, 1L, 3L, 4L, 5L), List.of(1L, 5L)),
        argumentSet(
            "numbered high", List.of(1L, (1L << 41) + 1, Long.MAX_VALUE, 1L << 41), List.of(1L)));
  }

  @ParameterizedTest
  @MethodSource("arrivals")
  void goesByTheNumberAlone(List<Long> arrivals, List<Long> told) {
    arrivals.forEach(sequence -> noticing.record(List.of(ruling(sequence))));

    assertInForce(Collections.max(arrivals));
    assertThat(inbox().notices()).extracting(Notice::sequence).isEqualTo(told);
  }

  @ParameterizedTest
  @MethodSource("arrivals")
  void goesByTheNumberWithinOneBatch(List<Long> arrivals, List<Long> told) {
    noticing.record(
        arrivals.stream().<Noticing.Occurrence>map(sequence -> ruling(sequence)).toList());

    assertInForce(Collections.max(arrivals));
    assertThat(inbox().notices()).extracting(Notice::sequence).isEqualTo(told);
  }

  @Test
  void endsWithTheHighestNumberWhenSeveralInstancesHearAtOnce() throws Exception {
    List<Callable<Integer>> instances =
        IntStream.range(0, 4).mapToObj(this::hearingInAnOrderOfItsOwn).toList();
    ExecutorService threads = Executors.newFixedThreadPool(instances.size());

    List<Future<Integer>> heard = threads.invokeAll(instances);
    threads.shutdown();

    for (Future<Integer> one : heard) {
      one.get();
    }
    assertInForce(20);
    assertThat(inbox().notices()).extracting(Notice::sequence).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void hasMailWaitForAnEditorWhoMayUndoADecision() {
    Recipient dana = new Recipient("en", "dana@example.org", MailState.WAITING);
    inboxes.change(
        Map.of(comment, inbox -> inbox.submitted(Submissions.by(dana, NOW), clock.instant())));
    Instant before = clock.instant();

    noticing.record(
        List.of(
            new CommentModerated(
                comment,
                1L,
                Verdict.REJECTED,
                NOW,
                "TASTE",
                "EDITOR",
                null,
                null,
                "Shorter, please.",
                null,
                null)));

    assertThat(Objects.requireNonNull(inbox().queue()).dueAt()).isAfter(before.plusSeconds(29));
    assertThat(inbox().notices().get(1).words()).isEqualTo("Shorter, please.");
  }

  private Callable<Integer> hearingInAnOrderOfItsOwn(int instance) {
    List<Long> order = new ArrayList<>(LongStream.rangeClosed(1, 20).boxed().toList());
    Collections.shuffle(order, new Random(instance));
    return () -> {
      order.forEach(sequence -> noticing.record(List.of(ruling(sequence))));
      return order.size();
    };
  }

  private void assertInForce(long sequence) {
    assertThat(inbox().ruling())
        .satisfies(
            ruling -> {
              assertThat(ruling.sequence()).isEqualTo(sequence);
              assertThat(ruling.verdict()).isEqualTo(ruling(sequence).verdict());
            });
  }
}
