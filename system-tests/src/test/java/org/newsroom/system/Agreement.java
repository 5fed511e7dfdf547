package org.newsroom.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Tells where the parts of the system contradict each other once nothing happens any more: editors'
 * memories, ledger and queues.
 */
final class Agreement {

  private final Calls calls;
  private final List<SimulatedEditor> editors;
  private final Map<String, JsonNode> ledger = new HashMap<>();

  Agreement(Calls calls, List<SimulatedEditor> editors) {
    this.calls = calls;
    this.editors = editors;
  }

  /** Reads the whole ledger. */
  int readLedger() throws InterruptedException {
    String cursor = "";
    while (true) {
      JsonNode page = calls.getBy("senior", "/v1/decisions?limit=100" + cursor);
      for (JsonNode entry : page.get("items")) {
        if (!entry.has("commentId")) {
          // Of the rules, which the newsroom doubts.
          continue;
        }
        ledger.put(entry.get("id").asString(), entry);
      }
      if (!page.has("next")) {
        return ledger.size();
      }
      cursor = "&cursor=" + page.get("next").asString();
    }
  }

  /** The acts that an editor remembers and the ledger does not, or the other way around. */
  List<String> ofMemories() {
    List<String> faults = new ArrayList<>();
    Set<String> remembered = new HashSet<>();
    for (SimulatedEditor editor : editors) {
      remembered.addAll(editor.acts().keySet());
      for (String act : editor.acts().keySet()) {
        JsonNode entry = ledger.get(act);
        if (entry == null || !entry.get("by").asString().equals(editor.name())) {
          faults.add(editor.name() + " remembers what the ledger does not know: " + act);
        }
      }
    }
    for (Map.Entry<String, JsonNode> entry : ledger.entrySet()) {
      if (!entry.getValue().has("batch") && !remembered.contains(entry.getKey())) {
        faults.add("The ledger knows what nobody remembers: " + entry.getValue());
      }
    }
    return faults;
  }

  /** The comments that were decided again although nothing had come that asks for it. */
  List<String> ofDecisions(Collection<ReadersComment> comments) {
    Map<String, Map<String, Long>> acts =
        ledger.values().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.get("commentId").asString(),
                    Collectors.groupingBy(
                        entry -> entry.get("action").asString(), Collectors.counting())));
    List<String> faults = new ArrayList<>();
    for (ReadersComment comment : comments) {
      Map<String, Long> of = acts.getOrDefault(comment.id(), Map.of());
      long decided = of.getOrDefault("DECIDED", 0L) - of.getOrDefault("UNDONE", 0L);
      if (decided > 1 + comment.occasions().get()) {
        faults.add(comment.id() + " was decided twice: " + of);
      }
    }
    return faults;
  }

  /**
   * What one editor alone has brought on the page out of the queue where two have to. To leave
   * there what was reported, one is enough.
   */
  List<String> ofApprovals(Collection<ReadersComment> comments) {
    Set<String> neverOnPage =
        comments.stream()
            .filter(comment -> comment.occasions().get() == 0)
            .map(ReadersComment::id)
            .collect(Collectors.toSet());
    List<String> faults = new ArrayList<>();
    for (JsonNode entry : ledger.values()) {
      if (neverOnPage.contains(entry.get("commentId").asString())
          && entry.path("queue").asString("").equals("legal")
          && entry.get("action").asString().equals("DECIDED")
          && entry.path("verdict").asString("").equals("APPROVED")
          && !hasOtherApproval(entry)) {
        faults.add(entry.toString());
      }
    }
    return faults;
  }

  private boolean hasOtherApproval(JsonNode second) {
    return ledger.values().stream()
        .filter(entry -> entry.get("commentId").equals(second.get("commentId")))
        .filter(entry -> entry.get("action").asString().equals("APPROVED_FIRST"))
        .anyMatch(entry -> !entry.get("by").equals(second.get("by")));
  }

  /** The batches of which ledger and progress say different numbers. */
  List<String> ofBatches() {
    Map<String, Long> entries =
        ledger.values().stream()
            .filter(entry -> entry.has("batch"))
            .collect(
                Collectors.groupingBy(
                    entry -> entry.get("batch").asString() + entry.get("action").asString(),
                    Collectors.counting()));
    List<String> faults = new ArrayList<>();
    for (SimulatedEditor editor : editors) {
      for (JsonNode batch : editor.batches()) {
        boolean undone = batch.get("state").asString().equals("UNDONE");
        String key = batch.get("id").asString() + (undone ? "UNDONE" : "DECIDED");
        if (entries.getOrDefault(key, 0L) != batch.get("done").asLong()) {
          faults.add("The ledger has " + entries.get(key) + " of " + batch);
        }
      }
    }
    return faults;
  }

  /** The queues whose number is not that of the comments that wait there. */
  List<String> ofQueues(Collection<String> linesOfAll) throws InterruptedException {
    Map<String, Long> waiting =
        linesOfAll.stream().collect(Collectors.groupingBy(line -> line, Collectors.counting()));
    List<String> faults = new ArrayList<>();
    for (JsonNode queue : calls.getBy("senior", "/v1/reviews/summary").get("queues")) {
      long known = waiting.getOrDefault(queue.get("queue").asString(), 0L);
      if (queue.get("exact").asBoolean() && queue.get("count").asLong() != known) {
        faults.add("In the cases " + known + ", in the summary " + queue);
      }
    }
    for (SimulatedEditor editor : editors) {
      JsonNode mine = calls.getBy(editor.name(), "/v1/reviews?queue=mine").get("items");
      if (!mine.isEmpty()) {
        faults.add(editor.name() + " still has in hand " + mine);
      }
    }
    return faults;
  }
}
