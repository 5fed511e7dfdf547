package org.newsroom.comment.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.comment.store.Status;
import org.newsroom.platform.event.EventJson;
import org.newsroom.platform.event.UnreadableEventException;
import org.newsroom.testkit.Contracts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class StatusContractsTest {

  private final EventJson json = new EventJson(JsonMapper.builder().build());

  private CommentModerated ruling(ObjectNode event) {
    return json.read(event.toString().getBytes(StandardCharsets.UTF_8), CommentModerated.class);
  }

  static Stream<String> publications() {
    return Contracts.examples(CommentPublished.TOPIC).stream();
  }

  @Test
  void readsAllRulings() {
    Contracts.assertReadsAllExamples(CommentModerated.TOPIC, CommentModerated.class);
  }

  @Test
  void readsAllPublications() {
    Contracts.assertReadsAllExamples(CommentPublished.TOPIC, CommentPublished.class);
  }

  @ParameterizedTest
  @MethodSource("publications")
  void tellsPublicationsAsSteps(String example) {
    CommentPublished read =
        json.read(Contracts.example(CommentPublished.TOPIC, example), CommentPublished.class);

    assertThat(read.taken().commentId()).isEqualTo(read.commentId());
    assertThat(read.taken().step().status()).hasToString(read.state().name());
    assertThat(read.taken().step().sequence()).isEqualTo(read.sequence());
    assertThat(read.taken().step().at()).isEqualTo(read.occurredAt());
  }

  @ParameterizedTest
  @EnumSource
  void tellsRulingsAsSteps(CommentModerated.Verdict verdict) {
    ObjectNode event = Contracts.exampleJson(CommentModerated.TOPIC, "held-by-rules");

    CommentModerated read = ruling(event.put("verdict", verdict.name()));

    assertThat(read.taken().step().status()).isEqualTo(Status.valueOf(verdict.name()));
    assertThat(read.taken().step().sequence()).isEqualTo(read.sequence());
    assertThat(read.taken().step().at()).isEqualTo(read.decidedAt());
    assertThat(read.taken().step().reason()).isEqualTo(read.reason());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 1L << 40, Long.MAX_VALUE})
  void takesEverySequenceThatTheContractAllows(long sequence) {
    ObjectNode event = Contracts.exampleJson(CommentModerated.TOPIC, "held-by-rules");

    assertThat(ruling(event.put("sequence", sequence)).sequence()).isEqualTo(sequence);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void refusesSequencesThatAreNone(long sequence) {
    ObjectNode event = Contracts.exampleJson(CommentModerated.TOPIC, "held-by-rules");
    event.put("sequence", sequence);

    assertThatThrownBy(() -> ruling(event)).isInstanceOf(UnreadableEventException.class);
  }

  @Test
  void doesNotMindWhoRuledAndWhy() {
    ObjectNode event = Contracts.exampleJson(CommentModerated.TOPIC, "held-by-rules");
    CommentModerated known = ruling(event);

    CommentModerated later = ruling(event.put("decidedBy", "SANCTION").put("cause", "APPEAL"));

    assertThat(later.taken().step().status()).isEqualTo(known.taken().step().status());
    assertThat(later.taken().step().sequence()).isEqualTo(known.taken().step().sequence());
    assertThat(later.taken().step().reason()).isEqualTo(known.taken().step().reason());
  }

  @Test
  void namesTheRevisionThatIsJudgedOrShown() {
    CommentModerated held =
        ruling(Contracts.exampleJson(CommentModerated.TOPIC, "correction-held"));
    CommentPublished shown =
        json.read(
            Contracts.example(CommentPublished.TOPIC, "correction-published"),
            CommentPublished.class);

    assertThat(held.taken().step().revision()).isEqualTo(2);
    assertThat(shown.taken().step().revision()).isEqualTo(2);
  }

  @Test
  void countsTheWaitForAnEditorOnly() {
    ObjectNode byEditor = Contracts.exampleJson(CommentModerated.TOPIC, "approved-by-editor");
    ObjectNode ofAnAppeal = Contracts.exampleJson(CommentModerated.TOPIC, "appeal-upheld");
    ObjectNode byRules = Contracts.exampleJson(CommentModerated.TOPIC, "approved-by-rules");

    assertThat(ruling(byEditor).waited()).isEqualTo(Duration.parse("PT13M11.877S"));
    assertThat(ruling(ofAnAppeal).waited()).isNull();
    assertThat(ruling(byRules).waited()).isNull();
  }
}
