package org.newsroom.platform.secret;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which secret is missing instead of showing a stack trace. */
final class MissingSecretAnalyzer extends AbstractFailureAnalyzer<MissingSecretException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, MissingSecretException cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
