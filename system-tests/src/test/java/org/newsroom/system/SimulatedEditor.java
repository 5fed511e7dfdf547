package org.newsroom.system;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.newsroom.system.Calls.Answer;
import org.newsroom.system.Calls.Call;
import tools.jackson.databind.JsonNode;

/** An editor who works what is dealt, and remembers what the service has confirmed. */
final class SimulatedEditor implements Callable<SimulatedEditor> {

  private static final int LONGEST_THOUGHT_MILLIS = 400;

  /** Of a hundred acts: verdicts up to here, behind them what is no verdict. */
  private static final int VERDICTS = 85;

  private static final String REJECT = "{\"verdict\":\"REJECTED\",\"reason\":\"TASTE\"}";
  private static final String APPROVE = "{\"verdict\":\"APPROVED\"}";
  private static final String UNDO = "{\"verdict\":\"HELD\",\"revise\":true}";

  private final Calls calls;
  private final String name;
  private final String flooded;
  private final Hands hands;
  private final Random random;
  private final Map<String, String> acts = new HashMap<>();
  private final List<String> decided = new ArrayList<>();
  private final List<JsonNode> batches = new ArrayList<>();
  private volatile boolean stopped;

  /**
   * @param flooded the article on which this editor decides as one what waits; null for no such
   */
  SimulatedEditor(Calls calls, String name, String flooded, Hands hands) {
    this.calls = calls;
    this.name = name;
    this.flooded = flooded;
    this.hands = hands;
    this.random = new Random(name.hashCode());
  }

  void stop() {
    stopped = true;
  }

  String name() {
    return name;
  }

  /** The acts that were confirmed: the ids that the ledger gives them, with the comments. */
  Map<String, String> acts() {
    return acts;
  }

  /** The batches at their ends. */
  List<JsonNode> batches() {
    return batches;
  }

  @Override
  public SimulatedEditor call() throws InterruptedException {
    while (!stopped) {
      JsonNode hand =
          make("next", "POST", "/v1/reviews/next?queue=any&count=3", null).body().path("items");
      for (JsonNode review : hand) {
        hands.take(review.get("commentId").asString(), name);
      }
      for (JsonNode review : hand) {
        Thread.sleep(random.nextInt(LONGEST_THOUGHT_MILLIS));
        work(review);
      }
      if (hand.isEmpty()) {
        Thread.sleep(LONGEST_THOUGHT_MILLIS);
      }
      if (!decided.isEmpty() && random.nextInt(10) == 0) {
        undo(decided.get(random.nextInt(decided.size())));
      }
      if (flooded != null && random.nextInt(20) == 0) {
        decideFlood();
      }
    }
    make("give back", "DELETE", "/v1/reviews/claims", null);
    return this;
  }

  private void work(JsonNode review) throws InterruptedException {
    String id = review.get("commentId").asString();
    make("renew", "PUT", "/v1/reviews/claims", null);
    hands.leave(id);
    // Nobody is shown what was done to a sample, a note of his own neither, before one decides.
    int lot = random.nextInt(review.path("blind").asBoolean() ? VERDICTS : 100);
    Answer answer =
        lot < 55
            ? act("approve", review, "decision", APPROVE)
            : lot < VERDICTS
                ? act("reject", review, "decision", REJECT)
                : lot < 88
                    ? act("escalate", review, "escalation", "{\"to\":\"LEGAL\"}")
                    : lot < 90
                        ? act("escalate", review, "escalation", "{\"to\":\"SENIOR\"}")
                        : lot < 94
                            ? act("snooze", review, "snooze", snooze())
                            : act("note", review, "notes", "{\"text\":\"Look at this.\"}");
    // One that was undone is a sample again, of which nobody is shown what was done.
    if (lot < VERDICTS && answer.isOk() && !review.path("blind").asBoolean()) {
      decided.add(id);
    }
    if (!answer.isOk() || lot >= 94) {
      make("release", "DELETE", "/v1/reviews/" + id + "/claim", null);
    }
  }

  private static String snooze() {
    return "{\"until\":\"" + Instant.now().plusSeconds(15) + "\"}";
  }

  private void undo(String id) throws InterruptedException {
    Answer now = make("look", "GET", "/v1/reviews/" + id, null);
    if (now.isOk() && now.body().path("editor").asString("").equals(name)) {
      hands.free(id);
      act("undo", now.body(), "decision", UNDO);
      decided.remove(id);
    }
  }

  private Answer act(String act, JsonNode review, String path, String body)
      throws InterruptedException {
    String id = review.get("commentId").asString();
    Answer answer =
        calls.make(
            Call.of(act, "POST", "/v1/reviews/" + id + "/" + path)
                .by(name)
                .with("If-Match", "\"" + review.get("revision").asLong() + "\"")
                .with(body));
    if (answer.repeated()) {
      rememberAll(id, make("look", "GET", "/v1/reviews/" + id, null).body().path("decisions"));
    } else if (answer.isOk()) {
      remember(id, answer.body().get("decisions"));
    }
    return answer;
  }

  /** An answer was lost: what was done the case tells. */
  private void rememberAll(String id, JsonNode made) {
    for (int number = 1; number <= made.size(); number++) {
      if (made.get(number - 1).get("by").asString().equals(name)) {
        acts.put(id + ":" + number, id);
      }
    }
  }

  /** The last act of this editor is the one that was confirmed. */
  private void remember(String id, JsonNode made) {
    for (int number = made.size(); number > 0; number--) {
      if (made.get(number - 1).get("by").asString().equals(name)) {
        acts.put(id + ":" + number, id);
        return;
      }
    }
  }

  private void decideFlood() throws InterruptedException {
    String filter = "{\"filter\":{\"queue\":\"pending\",\"articleId\":\"" + flooded + "\"}}";
    Answer preview = make("preview", "POST", "/v1/reviews/batches:preview", filter);
    if (!preview.isOk() || preview.body().get("count").asInt() == 0) {
      return;
    }
    String id = preview.body().get("token").asString();
    String body = "{\"token\":\"%s\",\"verdict\":\"REJECTED\",\"reason\":\"SPAM\"}";
    if (!make("bulk", "POST", "/v1/reviews/batches", body.formatted(id)).isOk()) {
      return;
    }
    awaitBatch(id, "DONE");
    if (random.nextBoolean()) {
      make("undo bulk", "POST", "/v1/reviews/batches/" + id + "/undo", null);
      awaitBatch(id, "UNDONE");
    }
  }

  private void awaitBatch(String id, String state) throws InterruptedException {
    Answer batch = make("watch", "GET", "/v1/reviews/batches/" + id, null);
    while (!batch.body().path("state").asString("").equals(state)) {
      Thread.sleep(LONGEST_THOUGHT_MILLIS);
      batch = make("watch", "GET", "/v1/reviews/batches/" + id, null);
    }
    batches.add(batch.body());
  }

  private Answer make(String act, String method, String path, String body)
      throws InterruptedException {
    Call call = Call.of(act, method, path).by(name);
    return calls.make(body == null ? call : call.with(body));
  }
}
