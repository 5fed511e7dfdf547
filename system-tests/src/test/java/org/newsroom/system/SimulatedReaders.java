package org.newsroom.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsroom.system.Calls.Answer;
import org.newsroom.system.Calls.Call;

/** Readers who comment, correct, withdraw, report, appeal and read, each now and then. */
final class SimulatedReaders {

  private static final int THREADS = 24;
  private static final String FLOOD = "Sign the petition against the new bridge today, all of you!";
  private static final List<String> REASONS = List.of("INSULT", "SPAM", "HATE", "OFF_TOPIC");

  private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(THREADS);
  private final List<ReadersComment> accepted = Collections.synchronizedList(new ArrayList<>());
  private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
  private final AtomicInteger texts = new AtomicInteger();
  private final Calls calls;
  private final List<String> articles;
  private final Hands hands;
  private final long pauseMillis;

  /**
   * @param articles the last of which is flooded
   * @param hands of the editors, who may lose what a reader corrects
   * @param pauseMillis how long each reader rests on average
   */
  SimulatedReaders(Calls calls, List<String> articles, Hands hands, long pauseMillis) {
    this.calls = calls;
    this.articles = articles;
    this.hands = hands;
    this.pauseMillis = pauseMillis;
    threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  void start(int number) {
    for (int i = 0; i < number; i++) {
      Reader reader = new Reader(i);
      threads.schedule(reader, reader.random.nextLong(pauseMillis), TimeUnit.MILLISECONDS);
    }
  }

  /** Lets whoever is busy finish. */
  void stop() throws InterruptedException, ExecutionException {
    threads.shutdown();
    if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
      throw new IllegalStateException("Readers do not come to an end");
    }
    if (!faults.isEmpty()) {
      throw new ExecutionException(faults.peek());
    }
  }

  /** All comments that were accepted. */
  List<ReadersComment> accepted() {
    return List.copyOf(accepted);
  }

  private final class Reader implements Runnable {

    private final Random random;
    private final String email;
    private final List<ReadersComment> own = new ArrayList<>();

    Reader(int number) {
      random = new Random(number);
      email = "reader-" + number + "@example.org";
    }

    @Override
    public void run() {
      try {
        act();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        faults.add(e);
      }
      if (!threads.isShutdown()) {
        long pause = pauseMillis / 2 + random.nextLong(pauseMillis);
        threads.schedule(this, pause, TimeUnit.MILLISECONDS);
      }
    }

    private void act() throws InterruptedException {
      int lot = random.nextInt(100);
      if (own.isEmpty() || lot < 50) {
        submit();
      } else if (lot < 60) {
        correct(any(own));
      } else if (lot < 64) {
        calls.make(withReceipt("withdraw", "DELETE", any(own), ""));
      } else if (lot < 76) {
        report(any(accepted));
      } else if (lot < 88) {
        appeal(any(own));
      } else {
        read();
      }
    }

    private void read() throws InterruptedException {
      String article = any(articles);
      ReadersComment comment = any(own);
      calls.make(Call.of("read", "GET", "/articles/" + article));
      calls.make(Call.of("read", "GET", "/v1/articles/" + article + "/comments"));
      calls.make(withReceipt("ask", "GET", comment, ""));
      calls.make(
          Call.of(
              "be told",
              "GET",
              "/v1/notifications?commentId=" + comment.id() + "&receipt=" + comment.receipt()));
    }

    private void submit() throws InterruptedException {
      boolean floods = random.nextInt(10) == 0;
      String article = floods ? articles.get(articles.size() - 1) : any(articles);
      Call submission =
          Call.of("submit", "POST", "/v1/comments")
              .with("Idempotency-Key", UUID.randomUUID().toString())
              .with(
                  "{\"articleId\":\"%s\",\"author\":{\"name\":\"Dana\",\"email\":\"%s\"},\"text\":\"%s\"}"
                      .formatted(article, email, floods ? FLOOD : text()));
      Answer answer = calls.make(submission);
      while (answer.status() == 0 || answer.status() >= 500) {
        // Whether it was accepted the same key tells, also to a reader who is about to leave.
        answer = calls.make(submission);
      }
      if (answer.status() == 202) {
        ReadersComment comment =
            new ReadersComment(
                answer.body().get("id").asString(),
                answer.body().get("receipt").asString(),
                article,
                new AtomicInteger());
        accepted.add(comment);
        own.add(comment);
      }
    }

    private String text() {
      String harmless = Texts.unlikeAnyOther(texts.incrementAndGet());
      return switch (random.nextInt(12)) {
        case 0 -> harmless + " You are a stupid fool.";
        case 1 -> harmless + " Fuck you, you fucking bastards.";
        case 2 -> "Kim Jong Un is a thief. " + harmless;
        default -> harmless;
      };
    }

    private void correct(ReadersComment comment) throws InterruptedException {
      comment.occasions().incrementAndGet();
      hands.free(comment.id());
      calls.make(withReceipt("correct", "PUT", comment, "").with("{\"text\":\"" + text() + "\"}"));
    }

    private void report(ReadersComment comment) throws InterruptedException {
      comment.occasions().incrementAndGet();
      calls.make(
          Call.of("report", "POST", comment.path() + "/reports")
              .with("Idempotency-Key", UUID.randomUUID().toString())
              .with("{\"reason\":\"" + any(REASONS) + "\"}"));
    }

    private void appeal(ReadersComment comment) throws InterruptedException {
      comment.occasions().incrementAndGet();
      calls.make(
          withReceipt("appeal", "POST", comment, "/appeal")
              .with("Idempotency-Key", UUID.randomUUID().toString())
              .with("{\"text\":\"Why?\"}"));
    }

    private Call withReceipt(String act, String method, ReadersComment comment, String more) {
      return Call.of(act, method, comment.path() + more + "?receipt=" + comment.receipt());
    }

    private <T> T any(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }
  }
}
