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
    while (more && !Thread.currentThread().isInterrupted()) {
      more = attempt();
    }
  }

  /** Whether there may be more articles to announce again. */
  private boolean attempt() {
    try {
      return articles.catchUpWithSite(TOGETHER);
    } catch (RuntimeException | Error e) {
      log.atWarn()
          .addKeyValue("fault", e.getClass().getSimpleName())
          .log("The site's moderation mode does not hold for all articles yet; tried again soon");
      return rested();
    }
  }

  /**
   * Waits until a fault may have passed; false when the service stops, after which a start goes on.
   */
  private static boolean rested() {
    try {
      Thread.sleep(AFTER_FAULT.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
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

  /** The relay, which takes the events of this, starts before it and stops after it. */
  @Override
  public int getPhase() {
    return 2;
  }
}
