package org.newsroom.standalone.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.standalone.sample.Sample.SampleComment;
import org.newsroom.standalone.sample.Site.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The readers of the sample site, who comment, reply, report and appeal, and the editor who lets
 * most of the discussions through and leaves the rest to whoever tries the review desk. Each
 * comment's idempotency key comes from its text, so that another start doubles nothing and goes on
 * where the one before ended.
 */
final class SampleDiscussions implements Runnable {

  private static final Logger log = LoggerFactory.getLogger(SampleDiscussions.class);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int LOOKS = 300;
  private static final int ACCEPTED = 202;
  private static final Set<String> PENDING = Set.of("", "RECEIVED", "APPROVED");
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  private final Site site;
  private final List<Sample> samples;
  private final List<QueuedComment> queued = QueuedComment.all();
  private final Path end;

  /**
   * Prepares the discussions.
   *
   * @param end a file that is there once all of it was sent: nothing is done then
   */
  SampleDiscussions(Site site, List<Sample> samples, Path end) {
    this.site = site;
    this.samples = samples;
    this.end = end;
  }

  @Override
  public void run() {
    if (Files.exists(end)) {
      return;
    }
    try {
      samples.forEach(this::discuss);
      List<Map.Entry<QueuedComment, Answer>> sent =
          queued.stream().map(one -> Map.entry(one, submit(one))).toList();
      sent.forEach(one -> object(one.getKey(), one.getValue()));
      Files.createFile(end);
    } catch (StoppedException e) {
      log.debug("Samples stopped");
    } catch (IOException | RuntimeException e) {
      log.warn("Sample comments are incomplete; the next start goes on", e);
    }
  }

  private Answer submit(QueuedComment comment) {
    return submit(
        comment.article(),
        comment.locale(),
        new SampleComment(comment.name(), comment.text(), null),
        null);
  }

  /** Reports a comment that is published, and appeals for one that is rejected. */
  private void object(QueuedComment comment, Answer sent) {
    if (sent.status() != ACCEPTED) {
      return;
    }
    String id = sent.body().path("id").asString();
    if (!comment.reports().isEmpty() && "PUBLISHED".equals(settled(sent))) {
      comment.reports().forEach(report -> site.report(id, report));
    }
    if (comment.appeal() != null && "REJECTED".equals(settled(sent))) {
      site.appeal(id, sent.body().path("receipt").asString(), comment.appeal());
    }
  }

  /** The status of a comment once the rules have decided. */
  private String settled(Answer sent) {
    String path = sent.body().path("links").path("status").asString();
    String status = "";
    for (int look = 0; look < LOOKS && PENDING.contains(status); look++) {
      status = site.get(path).body().path("status").asString("");
      if (PENDING.contains(status)) {
        pause();
      }
    }
    return status;
  }

  /** The comments first, oldest first; then replies to those of them that can be read. */
  private void discuss(Sample sample) {
    List<Sent> sent = new ArrayList<>();
    for (SampleComment comment : sample.discussion()) {
      Answer answer = submit(sample, comment, null);
      if (answer.status() == ACCEPTED) {
        sent.add(new Sent(comment, answer));
      }
    }
    for (int i = 0; i < sent.size(); i++) {
      boolean stays = sample.isForEditors() && i == sent.size() - 1;
      Sent comment = sent.get(i);
      if (!stays && isPublished(comment, sample.isForEditors())) {
        reply(sample, comment);
      }
    }
  }

  private void reply(Sample sample, Sent parent) {
    for (SampleComment reply : parent.comment().answers()) {
      Answer answer = submit(sample, reply, parent.id());
      // The next one may answer this one.
      if (answer.status() == ACCEPTED) {
        isPublished(new Sent(reply, answer), sample.isForEditors());
      }
    }
  }

  private Answer submit(Sample sample, SampleComment comment, @Nullable String parentId) {
    return submit(sample.id(), sample.language(), comment, parentId);
  }

  private Answer submit(
      String article, String language, SampleComment comment, @Nullable String parentId) {
    Map<String, Object> body = new HashMap<>();
    body.put("articleId", article);
    body.put("author", Map.of("name", comment.name()));
    body.put("text", comment.text());
    body.put("locale", language);
    if (parentId != null) {
      body.put("parentId", parentId);
    }
    String key = keyOf(article + '\n' + comment.name() + '\n' + comment.text());
    Answer answer = site.submit(key, body);
    for (int look = 0; look < LOOKS && isLater(answer.status()); look++) {
      pause();
      answer = site.submit(key, body);
    }
    return answer;
  }

  /** Looks until a comment is published or will not be; where an editor has to, it is approved. */
  private boolean isPublished(Sent comment, boolean approve) {
    for (int look = 0; look < LOOKS; look++) {
      String status = site.get(comment.statusPath()).body().path("status").asString("");
      switch (status) {
        case "PUBLISHED" -> {
          return true;
        }
        case "HELD" -> {
          if (!approve) {
            return false;
          }
          site.approve(comment.id(), site.getAsEditor("/v1/reviews/" + comment.id()).etag());
          pause();
        }
        case "RECEIVED", "APPROVED", "" -> pause();
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean isLater(int status) {
    return status == TOO_MANY || status == UNAVAILABLE;
  }

  private static String keyOf(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException(e);
    }
  }

  /** A comment that was accepted. */
  private record Sent(SampleComment comment, Answer answer) {

    String id() {
      return answer.body().path("id").asString();
    }

    String statusPath() {
      return answer.body().path("links").path("status").asString();
    }
  }
}
