package org.newsroom.standalone.sample;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * The sample site, put in by the system's own API: articles that are missing at once, comments in
 * the background, where they go the way of every comment.
 */
public final class SampleSite implements AutoCloseable {

  private static final int NOT_FOUND = 404;
  private static final int CREATED = 201;
  private static final String END = "sample-comments-sent";

  private final List<Sample> samples = Sample.all();
  private final Site site;
  private final Clock clock;
  private final Thread readers;

  /**
   * Prepares the samples.
   *
   * @param url the one address, without a slash at its end
   * @param data the data directory, where a file says that all comments were sent
   */
  public SampleSite(String url, Path data, Clock clock) {
    this.site = new Site(url);
    this.clock = clock;
    this.readers =
        new Thread(new SampleDiscussions(site, samples, data.resolve(END)), "sample-readers");
  }

  /** The id of the sample page's own article, which can be commented on. */
  public String firstArticle() {
    return samples.get(0).id();
  }

  /** Puts the articles that are missing; one that was changed or withdrawn stays as it is. */
  public void putArticles() {
    for (Sample sample : samples) {
      String path = "/v1/articles/" + sample.id();
      if (site.get(path).status() == NOT_FOUND) {
        int status = site.put(path, sample.articleAt(clock.instant())).status();
        if (status != CREATED) {
          throw new IllegalStateException("PUT " + path + " was answered " + status);
        }
      }
    }
  }

  /** Has readers comment from now on, once every service knows the articles. */
  public void startComments() {
    readers.setDaemon(true);
    readers.start();
  }

  /** Ends the comments; the next start goes on where they ended. */
  @Override
  public void close() {
    readers.interrupt();
    try {
      readers.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
