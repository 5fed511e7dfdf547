package org.newsroom.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class SecretsTest {

  private static final String SECRET = "sixteen letters!";

  @Test
  void givesASecretThatIsLongEnough() {
    assertThat(Secrets.required("newsroom.x", SECRET)).isEqualTo(SECRET);
    assertThat(Secrets.shared("newsroom.x", SECRET, "y-service")).isEqualTo(SECRET);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "fifteen letters"})
  void saysWhichIsMissing(String secret) {
    assertThatExceptionOfType(MissingSecretException.class)
        .isThrownBy(() -> Secrets.required("newsroom.x", secret))
        .withMessage("newsroom.x is missing: set it to at least 16 characters");
    assertThatExceptionOfType(MissingSecretException.class)
        .isThrownBy(() -> Secrets.shared("newsroom.x", secret, "y-service"))
        .withMessage("newsroom.x is missing: set it to the y-service's, at least 16 characters");
  }

  @Test
  void stopsTheStartInOneLine() {
    RuntimeException failure =
        new BeanCreationException("x", new MissingSecretException("newsroom.x is missing"));

    List<FailureAnalyzer> analyzers =
        SpringFactoriesLoader.forDefaultResourceLocation(getClass().getClassLoader())
            .load(FailureAnalyzer.class, (type, name, fault) -> {});

    assertThat(analyzers)
        .hasAtLeastOneElementOfType(MissingSecretAnalyzer.class)
        .extracting(analyzer -> analyzer.analyze(failure))
        .filteredOn(Objects::nonNull)
        .singleElement()
        .satisfies(
            analysis -> assertThat(analysis.getDescription()).isEqualTo("newsroom.x is missing"));
  }
}
