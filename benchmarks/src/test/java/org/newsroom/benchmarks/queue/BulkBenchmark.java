package org.newsroom.benchmarks.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/**
 * Prints how long a decision on a flood takes, stopped half-way and undone, and how long a
 * colleague waits meanwhile.
 */
final class BulkBenchmark {

  private static final String BATCHES = "/reviews/batches";
  private static final List<DeskCall> ASKED = List.of(DeskCall.FIRST_PAGE, DeskCall.NEXT);
  private static final int ASKED_BEFORE = 200;
  private static final long PAUSE_MILLIS = 50;

  private final Desk editor;
  private final Desk colleague;

  BulkBenchmark(Desk editor, Desk colleague) {
    this.editor = editor;
    this.colleague = colleague;
  }

  void run(int flood) {
    System.out.println();
    System.out.printf("A flood of %,d comments, decided as one%n", flood);
    int[] asked = {0};
    print("a colleague before", colleagueWhile(() -> asked[0]++ < ASKED_BEFORE));
    String first = preview();
    begin(first);
    print("  while half of it is decided", colleagueWhile(() -> done(first) < flood / 2));
    timed("stop", () -> editor.call("POST", BATCHES + "/" + first + "/stop", null));
    JsonNode stopped = state(first);
    System.out.printf(
        "  stopped at %d done, %d skipped%n",
        stopped.get("done").asInt(), stopped.get("skipped").asInt());
    undo(first, stopped.get("done").asInt());
    String whole = preview();
    begin(whole);
    long began = System.nanoTime();
    print("  while all of it is decided", colleagueWhile(() -> !is(whole, "DONE")));
    rate("apply", state(whole).get("done").asInt(), began);
    undo(whole, state(whole).get("done").asInt());
  }

  private String preview() {
    JsonNode[] preview = new JsonNode[1];
    timed(
        "preview",
        () ->
            preview[0] =
                editor.call(
                    "POST", BATCHES + ":preview", "{\"filter\":{\"author\":\"id:flood\"}}"));
    System.out.printf("  %d selected%n", preview[0].get("count").asInt());
    return preview[0].get("token").asString();
  }

  private void begin(String token) {
    String body = "{\"token\":\"%s\",\"verdict\":\"REJECTED\",\"reason\":\"SPAM\"}";
    timed("begin", () -> editor.call("POST", BATCHES, body.formatted(token)));
  }

  private void undo(String batch, int decided) {
    long began = System.nanoTime();
    timed("undo begun", () -> editor.call("POST", BATCHES + "/" + batch + "/undo", null));
    print("  while it is undone", colleagueWhile(() -> !is(batch, "UNDONE")));
    rate("undo", decided, began);
    System.out.printf("  undone: %d%n", state(batch).get("done").asInt());
  }

  private JsonNode state(String batch) {
    return editor.call("GET", BATCHES + "/" + batch, null);
  }

  private int done(String batch) {
    return state(batch).get("done").asInt();
  }

  private boolean is(String batch, String state) {
    return state(batch).get("state").asString().equals(state);
  }

  private Map<DeskCall, List<Long>> colleagueWhile(BooleanSupplier goesOn) {
    Map<DeskCall, List<Long>> nanos = new HashMap<>();
    ASKED.forEach(call -> nanos.put(call, new ArrayList<>()));
    while (goesOn.getAsBoolean()) {
      for (DeskCall call : ASKED) {
        nanos.get(call).add(colleague.nanos(call));
      }
      colleague.nanos(DeskCall.RELEASE);
      pause();
    }
    return nanos;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void print(String when, Map<DeskCall, List<Long>> nanos) {
    for (DeskCall call : ASKED) {
      Timing timing = Timing.of(nanos.get(call));
      System.out.printf(
          "  %-34s %-22s p50 %6.1f ms, p95 %6.1f ms (%d)%n",
          when, call.name(), timing.p50(), timing.p95(), nanos.get(call).size());
    }
  }

  private static void timed(String what, Runnable call) {
    long began = System.nanoTime();
    call.run();
    System.out.printf("  %s: %.0f ms%n", what, (System.nanoTime() - began) / 1e6);
  }

  private static void rate(String what, int number, long began) {
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf("  %s: %.0f s, %.0f/s%n", what, seconds, number / seconds);
  }
}
