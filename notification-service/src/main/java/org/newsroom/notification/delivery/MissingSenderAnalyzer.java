package org.newsroom.notification.delivery;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line, instead of a stack trace, that the sender is missing. */
final class MissingSenderAnalyzer extends AbstractFailureAnalyzer<MissingSenderException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, MissingSenderException cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
