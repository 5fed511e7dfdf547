package org.newsroom.standalone;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whatever readers and staff can do, each once, so that a record of it has each event. */
final class Tour {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String READER = "{\"articleId\":\"%s\",\"author\":%s,\"text\":\"%s\"%s}";
  private static final String ARTICLE =
      "{\"title\":\"%s\",\"author\":\"Newsroom\",\"publishedAt\":\"%s\",\"paragraphs\":[\"It is"
          + " open.\"],\"tags\":[\"Bridges\"],\"people\":[\"Ada Lane\"]%s}";

  private final Map<String, String> comments = new HashMap<>();
  private final Api api;
  private final Runnable articlesKnown;

  Tour(Api api, Runnable articlesKnown) {
    this.api = api;
    this.articlesKnown = articlesKnown;
  }

  /** Leaves a site with some of each. */
  void make() throws Exception {
    putArticles();
    readersWrite();
    editorsDecide();
    readersObject();
    othersAct();
  }

  private void putArticles() throws Exception {
    String now = Instant.now().minusSeconds(3600).toString();
    publish("bridge", ARTICLE.formatted("A bridge opens", now, ""));
    publish("letters", ARTICLE.formatted("Letters", now, ",\"moderationMode\":\"EDITORS\""));
    publish("closed", ARTICLE.formatted("No comment", now, ",\"moderationMode\":\"CLOSED\""));
    publish("ferry-old", ARTICLE.formatted("The ferry", now, ""));
    publish("mistake", ARTICLE.formatted("A mistake", now, ""));
    articlesKnown.run();
  }

  private void readersWrite() throws Exception {
    write(
        "clean",
        "bridge",
        "{\"name\":\"Dana\",\"email\":\"dana@example.org\"}",
        "It was well built, I must say.");
    awaitStatus("clean", "PUBLISHED");
    write("reply", "bridge", "{\"name\":\"Noa\"}", "And it was open in time, too.", "clean");
    write("corrected", "bridge", "{\"name\":\"Avi\"}", "The river is wide at that place.");
    write(
        "forbidden",
        "bridge",
        "{\"name\":\"Rude\",\"email\":\"rude@example.org\"}",
        "Fuck you, you fucking bastards");
    write("reported", "bridge", "{\"name\":\"Max\"}", "The old bridge was nicer to look at.");
    write("withdrawn", "bridge", "{\"name\":\"Lea\"}", "I will walk over it in the morning.");
    write("moved", "ferry-old", "{\"name\":\"Tom\"}", "The ferry was slow, but it was quiet.");
    write("dropped", "mistake", "{\"name\":\"Tom\"}", "This article is about another town.");
    for (String name : new String[] {"approved", "rejected", "struck", "undone", "noted", "many"}) {
      write(
          name,
          "letters",
          "{\"name\":\"Reader\"}",
          "Please write more about the " + name + " garden in winter.");
      awaitStatus(name, "HELD");
    }
    write(
        "erased",
        "bridge",
        "{\"name\":\"Gil\",\"email\":\"gil@example.org\"}",
        "My house can be seen from the bridge.");
    for (String name :
        new String[] {
          "reply", "corrected", "reported", "withdrawn", "moved", "dropped", "erased"
        }) {
      awaitStatus(name, "PUBLISHED");
    }
    awaitStatus("forbidden", "REJECTED");
    api.call(
        null, "PUT", own("corrected", ""), "{\"text\":\"The river is very wide at that place.\"}");
    api.call(null, "DELETE", own("withdrawn", ""), null);
    awaitStatus("withdrawn", "WITHDRAWN");
  }

  private void editorsDecide() throws Exception {
    decide("approved", "{\"verdict\":\"APPROVED\",\"note\":\"Fine.\"}");
    decide(
        "rejected",
        "{\"verdict\":\"REJECTED\",\"reason\":\"OTHER\",\"message\":\"We have had this letter"
            + " already.\"}");
    decide("struck", "{\"verdict\":\"APPROVED\",\"strike\":[{\"from\":0,\"to\":6}]}");
    decide("undone", "{\"verdict\":\"APPROVED\"}");
    awaitStatus("undone", "PUBLISHED");
    decide("undone", "{\"verdict\":\"HELD\",\"revise\":true}");
    review("noted", "notes", "{\"text\":\"Look at this.\"}");
    review("noted", "escalation", "{\"to\":\"LEGAL\"}");
    JsonNode selection =
        api.call(
            "senior",
            "POST",
            "/v1/reviews/batches:preview",
            "{\"ids\":[\"" + comments.get("many") + "\"]}");
    String batch = selection.get("token").asString();
    api.call(
        "senior",
        "POST",
        "/v1/reviews/batches",
        "{\"token\":\"" + batch + "\",\"verdict\":\"REJECTED\",\"reason\":\"SPAM\"}");
    awaitStatus("many", "REJECTED");
    awaitStatus("approved", "PUBLISHED");
    awaitStatus("struck", "PUBLISHED");
    awaitStatus("rejected", "REJECTED");
  }

  private void readersObject() throws Exception {
    api.call(
        null,
        "POST",
        "/v1/comments/" + comments.get("reported") + "/reports",
        "{\"reason\":\"INSULT\"}");
    api.call(
        null,
        "POST",
        "/v1/comments/" + comments.get("clean") + "/reports",
        "{\"reason\":\"ILLEGAL\",\"text\":\"It is not so.\",\"law\":\"Article"
            + " 1\",\"name\":\"Zoe\",\"email\":\"zoe@example.org\"}");
    api.call(null, "POST", own("rejected", "/appeal"), "{\"text\":\"Please look again.\"}");
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                queue("reported").size() + queue("legal").size() >= 2
                    && queue("appeals").size() == 1);
    decide("reported", "{\"verdict\":\"REJECTED\",\"reason\":\"TASTE\"}");
    awaitStatus("reported", "UNPUBLISHED");
  }

  private void othersAct() throws Exception {
    String author =
        api.call("senior", "GET", "/v1/reviews/" + comments.get("forbidden"), null)
            .at("/author/key")
            .asString();
    String sanctions = "/v1/authors/" + author + "/sanctions";
    api.call("senior", "POST", sanctions, "{\"kind\":\"WARN\",\"message\":\"Be polite, please.\"}");
    api.call(
        "senior",
        "POST",
        sanctions,
        "{\"kind\":\"SUSPEND\",\"until\":\"%s\"}".formatted(Instant.now().plusSeconds(3_000_000)));
    api.call("publisher", "DELETE", "/v1/articles/mistake", null);
    publish(
        "ferry",
        ARTICLE.formatted(
            "The ferry", Instant.now().minusSeconds(1800), ",\"formerIds\":[\"ferry-old\"]"));
    String filters = "{\"filters\":[{\"name\":\"Legal\",\"query\":\"queue=legal\"}]}";
    api.call("senior", "PUT", "/v1/me/preferences", filters);
    api.send("senior", "PUT", "/v1/reviews/filters", filters, "\"0\"");
    api.call(null, "POST", "/desk/session", "{\"name\":\"senior\",\"password\":\"senior\"}");
    awaitPerson("exports", "dana@example.org");
    awaitPerson("erasures", "gil@example.org");
  }

  private void awaitPerson(String what, String email) throws Exception {
    String id =
        api.call("admin", "POST", "/v1/persons/" + what, "{\"email\":\"" + email + "\"}")
            .get("id")
            .asString();
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                api.call("admin", "GET", "/v1/persons/" + what + "/" + id, null)
                    .get("state")
                    .asString()
                    .equals("DONE"));
  }

  private void publish(String id, String article) throws Exception {
    api.call("publisher", "PUT", "/v1/articles/" + id, article);
  }

  private void write(String name, String article, String author, String text) throws Exception {
    accept(name, READER.formatted(article, author, text, ""));
  }

  private void write(String name, String article, String author, String text, String parent)
      throws Exception {
    String id = comments.get(parent);
    accept(name, READER.formatted(article, author, text, ",\"parentId\":\"" + id + "\""));
  }

  private void accept(String name, String comment) throws Exception {
    JsonNode accepted = api.call(null, "POST", "/v1/comments", comment);
    comments.put(name, accepted.get("id").asString());
    comments.put(name + " receipt", accepted.get("receipt").asString());
  }

  private String own(String name, String path) {
    return "/v1/comments/%s%s?receipt=%s"
        .formatted(comments.get(name), path, comments.get(name + " receipt"));
  }

  private void awaitStatus(String name, String status) {
    await(name)
        .atMost(PATIENCE)
        .until(
            () ->
                api.call(null, "GET", own(name, ""), null).get("status").asString().equals(status));
  }

  private JsonNode queue(String name) throws Exception {
    return api.call("senior", "GET", "/v1/reviews?queue=" + name, null).get("items");
  }

  private void decide(String name, String decision) throws Exception {
    review(name, "decision", decision);
  }

  private void review(String name, String act, String body) throws Exception {
    String path = "/v1/reviews/" + comments.get(name);
    long revision = api.call("editor", "GET", path, null).get("revision").asLong();
    api.send("editor", "POST", path + "/" + act, body, "\"" + revision + "\"");
  }
}
