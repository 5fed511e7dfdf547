package org.newsroom.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsroom.embedded.FreePort;

/** The sample site after the process that put it in was killed in the middle. */
class SampleSiteIT {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final String TRAM = "tram-line-to-the-harbour";
  private static final String LIBRARY = "he-harbour-library";
  private static final String BENCHES = "opinion-leave-the-benches";

  @Test
  void hasEachCommentOnceAfterAKill(@TempDir Path data) throws Exception {
    Settings settings = Settings.of(data, FreePort.next(), service -> FreePort.next());
    Website website = new Website(settings);
    NewsroomProcess process = NewsroomProcess.start(settings);
    await().atMost(PATIENCE).until(() -> !website.commentsOn(TRAM).isEmpty());

    process.kill();

    Newsroom newsroom = Newsroom.start(settings);
    try {
      await().atMost(PATIENCE).until(() -> Files.exists(data.resolve("sample-comments-sent")));
      assertThat(website.textsOn(TRAM)).hasSize(4).doesNotHaveDuplicates();
      assertThat(website.textsOn(LIBRARY)).hasSize(2);
      assertThat(website.counts(TRAM, LIBRARY, BENCHES)).isEqualTo(List.of(7, 3, 1));
      assertThat(website.waitingOn(BENCHES)).isEqualTo(1);
    } finally {
      newsroom.close();
    }
  }
}
