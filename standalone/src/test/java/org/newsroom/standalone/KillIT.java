package org.newsroom.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsroom.embedded.FreePort;

class KillIT {

  private static final String PAGE = "bridge-opens";
  private static final Map<String, Object> ARTICLE =
      Map.of(
          "title",
          "A bridge opens",
          "author",
          "Ada",
          "paragraphs",
          List.of("It is open."),
          "tags",
          List.of("Bridges"));
  private static final int COMMENTS = 40;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @Test
  void publishesEachAcceptedCommentOnceAfterAKill(@TempDir Path data) throws Exception {
    Settings settings =
        Settings.of(data, FreePort.next(), service -> FreePort.next()).withoutSamples();
    Website website = new Website(settings);
    NewsroomProcess process = NewsroomProcess.start(settings);
    List<Website.Acceptance> accepted = new ArrayList<>();
    assertThat(website.putArticle(PAGE, ARTICLE)).isEqualTo(201);
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> accepted.add(website.submit(PAGE, "The first to cross it.")));
    for (int i = 1; i < COMMENTS; i++) {
      accepted.add(website.submit(PAGE, "A clear report, thank you: " + i));
    }

    process.kill();

    Newsroom newsroom = Newsroom.start(settings);
    try {
      for (Website.Acceptance comment : accepted) {
        await()
            .atMost(PATIENCE)
            .untilAsserted(
                () ->
                    assertThat(website.notices(comment)).containsExactly("RECEIVED", "PUBLISHED"));
        assertThat(website.status(comment)).isEqualTo("PUBLISHED");
      }
      assertThat(website.commentsOn(PAGE))
          .containsExactlyInAnyOrderElementsOf(
              accepted.stream().map(Website.Acceptance::id).toList());
    } finally {
      newsroom.close();
    }
  }
}
