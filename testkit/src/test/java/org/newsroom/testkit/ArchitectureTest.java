package org.newsroom.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules for the platform are here because the platform cannot depend on the kit that is built
 * on it.
 */
class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> platformFollowsTheHouseStyle() {
    return ArchitectureRules.of("org.newsroom.platform");
  }

  @TestFactory
  Stream<DynamicTest> embeddedFollowsTheHouseStyle() {
    return ArchitectureRules.of("org.newsroom.embedded");
  }
}
