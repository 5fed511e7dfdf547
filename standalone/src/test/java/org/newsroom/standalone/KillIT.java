package org.newsroom.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsroom.embedded.FreePort;

class KillIT {

  private static final String PAGE = "putin-meets-with-kim-jong-un";
  private static final int COMMENTS = 40;

  @Test
  void publishesEachAcceptedCommentOnceAfterAKill(@TempDir Path data) throws Exception {
    Settings settings = Settings.of(data, service -> FreePort.next());
    Website website = new Website(settings);
    NewsroomProcess process = NewsroomProcess.start(settings);
    List<Website.Acceptance> accepted = new ArrayList<>();
    for (int i = 0; i < COMMENTS; i++) {
      accepted.add(website.submit(PAGE, "A clear report, thank you: " + i));
    }

    process.kill();

    try (Newsroom newsroom = Newsroom.start(settings)) {
      assertThat(newsroom.sampleArticle()).isEqualTo(PAGE);
      for (Website.Acceptance comment : accepted) {
        await()
            .atMost(Duration.ofMinutes(4))
            .untilAsserted(
                () ->
                    assertThat(website.notices(comment)).containsExactly("RECEIVED", "PUBLISHED"));
        assertThat(website.status(comment)).isEqualTo("PUBLISHED");
      }
      assertThat(website.commentsOn(PAGE))
          .containsExactlyInAnyOrderElementsOf(
              accepted.stream().map(Website.Acceptance::id).toList());
    }
  }
}
