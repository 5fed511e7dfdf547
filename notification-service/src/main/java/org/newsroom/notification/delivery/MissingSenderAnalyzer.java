package org.newsroom.notification.delivery;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One clear line instead of a stack trace. */
final class MissingSenderAnalyzer extends AbstractFailureAnalyzer<MissingSenderException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, MissingSenderException cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
