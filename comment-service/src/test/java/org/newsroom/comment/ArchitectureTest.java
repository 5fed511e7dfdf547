package org.newsroom.comment;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsroom.testkit.ArchitectureRules;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> followsTheHouseStyle() {
    return ArchitectureRules.of("org.newsroom.comment");
  }
}
