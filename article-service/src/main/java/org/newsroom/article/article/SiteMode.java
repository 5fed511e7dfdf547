package org.newsroom.article.article;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the site's moderation mode hold for the articles that were put while it was another: once
 * after the start, in the background, and again after a fault.
 */
@Component
class SiteMode implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(SiteMode.class);
  private static final int TOGETHER = 100;
  private static final Duration AFTER_FAULT = Duration.ofSeconds(10);

  private final PuttingArticles articles;
  private volatile @Nullable Thread worker;

  SiteMode(PuttingArticles articles) {
    this.articles = articles;
  }

  private void run() {
    boolean more = true;
    try {
      while (more && !Thread.interrupted()) {
        more = attempt();
      }
    } catch (InterruptedException e) {
      // The service stops; the next start goes on.
      return;
    }
  }

  private boolean attempt() throws InterruptedException {
    try {
      return articles.catchUpWithSite(TOGETHER);
    } catch (RuntimeException e) {
      log.atWarn()
          .addKeyValue("fault", e.getClass().getSimpleName())
          .log("The site's moderation mode does not hold for all articles yet; tried again soon");
      Thread.sleep(AFTER_FAULT.toMillis());
      return true;
    }
  }

  @Override
  public void start() {
    Thread thread = new Thread(this::run, "site-mode");
    thread.setDaemon(true);
    worker = thread;
    thread.start();
  }

  @Override
  public void stop() {
    Thread thread = worker;
    if (thread != null) {
      thread.interrupt();
      worker = null;
    }
  }

  @Override
  public boolean isRunning() {
    return worker != null;
  }

  /** After the relay, which takes its events. */
  @Override
  public int getPhase() {
    return 2;
  }
}
