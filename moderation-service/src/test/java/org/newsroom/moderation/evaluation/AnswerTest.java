package org.newsroom.moderation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Fault;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.Verdict;
import tools.jackson.databind.json.JsonMapper;

class AnswerTest {

  @Test
  void isWhatWasAnsweredBefore() {
    Assessment assessment =
        new Assessment(
            Verdict.HELD,
            0.75,
            Recorded.EVIDENCE,
            Recorded.RULES,
            List.of(new Fault(Source.SPAM, Fault.Step.EXAMINATION, Fault.BUDGET, null)),
            Reason.DEFAMATION);

    assertThat(JsonMapper.shared().writeValueAsString(EvaluationController.Answer.of(assessment)))
        .isEqualTo(Recorded.read("answer"));
  }
}
