package org.newsroom.moderation.alert;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Posts alerts, signed, to one address. It follows no redirect, reads nothing of an answer but its
 * status, and waits no longer than it was told to.
 */
class Webhook implements AutoCloseable {

  private final URI address;
  private final Signature signature;
  private final Duration patience;
  private final Clock clock;
  private final CloseableHttpClient http;

  Webhook(AlertProperties settings, CheckedNames names, Clock clock) {
    this.address = settings.address();
    this.signature = new Signature(Objects.requireNonNull(settings.secret()));
    this.patience = settings.timeout();
    this.clock = clock;
    this.http = client(names, Timeout.of(settings.timeout()));
  }

  private static CloseableHttpClient client(CheckedNames names, Timeout timeout) {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .build())
                .build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(timeout).build())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableContentCompression()
        .build();
  }

  /**
   * Posts an alert.
   *
   * @return the status of the answer
   * @throws IOException when there is none in time
   */
  int post(Alert alert) throws IOException {
    Instant now = clock.instant();
    HttpPost post = new HttpPost(address);
    post.setHeader("webhook-id", alert.id());
    post.setHeader("webhook-timestamp", String.valueOf(now.getEpochSecond()));
    post.setHeader("webhook-signature", signature.of(alert.id(), now, alert.body()));
    byte[] body = alert.body().getBytes(StandardCharsets.UTF_8);
    post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
    // Whoever answers byte by byte keeps to each of the other limits.
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(
            post::abort,
            CompletableFuture.delayedExecutor(2 * patience.toMillis(), TimeUnit.MILLISECONDS));
    try {
      ClassicHttpResponse answer = http.executeOpen(null, post, null);
      return answer.getCode();
    } finally {
      end.cancel(false);
      // Closing the answer would read the rest of one without end; this drops the connection.
      post.abort();
    }
  }

  @Override
  public void close() throws IOException {
    http.close();
  }
}
