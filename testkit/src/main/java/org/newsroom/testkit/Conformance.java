package org.newsroom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails as {@link DescribedAnswers} says. */
final class Conformance implements BeforeEachCallback, AfterEachCallback {

  /** What was answered to others does not matter here. */
  @Override
  public void beforeEach(ExtensionContext test) {
    ConformanceFilter.faults();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    assertThat(ConformanceFilter.faults()).as("Answers against contracts/openapi.yaml").isEmpty();
  }
}
