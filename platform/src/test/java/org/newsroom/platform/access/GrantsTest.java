package org.newsroom.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrantsTest {

  private static final String TWO =
      """
      writer.reads=verdicts
      writer.writes=texts, \\
        withdrawals
      judge.reads=texts
      judge.writes=verdicts
      judge.replays=true
      """;

  @Test
  void aServiceWritesWhatItsSettingsSayAndItsDeadLetters() {
    assertThat(topics("writer", AclOperation.WRITE))
        .containsExactlyInAnyOrder("texts", "withdrawals", "verdicts-writer-dlt");
    assertThat(topics("writer", AclOperation.READ))
        .containsExactlyInAnyOrder(
            "verdicts",
            "texts",
            "withdrawals",
            "verdicts-writer-dlt",
            "writer",
            "writer-dlt-replay");
    assertThat(topics("writer", AclOperation.ALTER))
        .containsExactlyInAnyOrder("texts", "withdrawals", "verdicts-writer-dlt");
    assertThat(topics("writer", AclOperation.CREATE))
        .containsExactlyInAnyOrder("texts", "withdrawals", "verdicts", "verdicts-writer-dlt");
  }

  @Test
  void whoReplaysMayAlsoSendTheDeadLettersOfOthersAgain() {
    assertThat(topics("judge", AclOperation.WRITE))
        .containsExactlyInAnyOrder("verdicts", "texts-judge-dlt", "texts");
    assertThat(topics("judge", AclOperation.READ)).contains("verdicts-writer-dlt");
  }

  @Test
  void everyPermissionIsOfOneServiceAndOneName() {
    Grants grants = grants(TWO);

    assertThat(grants.services()).containsExactly("judge", "writer");
    assertThat(grants.of("writer"))
        .allSatisfy(
            binding -> {
              assertThat(binding.pattern().patternType()).isEqualTo(PatternType.LITERAL);
              assertThat(binding.pattern().name()).isNotEqualTo("*");
              assertThat(binding.entry().principal()).isEqualTo("User:writer");
              assertThat(binding.entry().permissionType()).isEqualTo(AclPermissionType.ALLOW);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"judge.reads=a", "judge.reads=\njudge.writes=a", "judge.sees=a", "reads=a", ""})
  void whatSaysTooLittleOrSomethingElseIsRefused(String file) {
    assertThatThrownBy(() -> grants(file).of("judge")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noServiceIsWithoutAPassword() {
    assertThatThrownBy(() -> GrantAccess.grant(grants(TWO), Map.of("WRITER_KAFKA_PASSWORD", "w")))
        .hasMessage("There is no JUDGE_KAFKA_PASSWORD");
  }

  private static Set<String> topics(String service, AclOperation operation) {
    return grants(TWO).of(service).stream()
        .filter(binding -> binding.entry().operation() == operation)
        .map(binding -> binding.pattern().name())
        .collect(Collectors.toSet());
  }

  private static Grants grants(String file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file));
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
    return new Grants(properties);
  }
}
