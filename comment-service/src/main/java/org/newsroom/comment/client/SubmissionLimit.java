package org.newsroom.comment.client;

import io.micrometer.core.instrument.Counter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.newsroom.platform.client.Clients;

/** The limit on submissions, for whoever has to say so in a page of its own. */
public final class SubmissionLimit {

  private final RateLimit limit;
  private final boolean enabled;
  private final Clients clients;
  private final Counter refused;

  SubmissionLimit(RateLimit limit, boolean enabled, Clients clients, Counter refused) {
    this.limit = limit;
    this.enabled = enabled;
    this.clients = clients;
    this.refused = refused;
  }

  /** Takes one submission of the client's network, unless it has none left. */
  public boolean isExceeded(HttpServletRequest request) {
    boolean exceeded = !waitFor(request).isZero();
    if (exceeded) {
      refused.increment();
    }
    return exceeded;
  }

  private Duration waitFor(HttpServletRequest request) {
    return enabled ? limit.take(clients.networkOf(request)) : Duration.ZERO;
  }
}
