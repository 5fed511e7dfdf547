package org.newsroom.moderation.ruling.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Comment;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Origin;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.platform.page.Cursor;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AuthorCasesIT {

  private static final Instant NOON = Instant.parse("2026-07-05T12:00:00Z");

  @Autowired Cases cases;
  @Autowired AuthorCases authors;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 20})
  void listsEachCommentOnceThoughManyAreOfOneMoment(int limit) {
    String author = "id:" + UUID.randomUUID();
    List<Case> sent = new ArrayList<>();
    for (int second : new int[] {0, 1, 1, 1, 1, 2, 3, 3, 3}) {
      sent.add(store(author, "Dana", NOON.plusSeconds(second), Verdict.APPROVED));
    }
    store("id:" + UUID.randomUUID(), "Dana", NOON.plusSeconds(1), Verdict.APPROVED);

    List<String> read = new ArrayList<>();
    Cursor after = null;
    List<Case> page;
    do {
      page = authors.latest(author, after, limit);
      page.forEach(one -> read.add(one.commentId()));
      after = page.isEmpty() ? null : AuthorCases.placeOf(page.get(page.size() - 1));
    } while (page.size() == limit);

    assertThat(read)
        .containsExactlyElementsOf(
            sent.stream()
                .sorted(
                    Comparator.<Case, Instant>comparing(one -> one.comment().submittedAt())
                        .thenComparing(Case::commentId)
                        .reversed())
                .map(Case::commentId)
                .toList());
  }

  @Test
  void tellsAnAuthorsPastInShort() {
    String author = "id:" + UUID.randomUUID();
    store(author, "Dana", NOON, Verdict.APPROVED);
    store(author, "Dana B.", NOON.plusSeconds(1), Verdict.REJECTED);
    store(author, "Dana", NOON.plusSeconds(2), Verdict.HELD);
    store(author, "Dana", NOON.plusSeconds(3), Verdict.APPROVED);

    AuthorCases.Past all = authors.past(author, 10);
    AuthorCases.Past two = authors.past(author, 2);

    assertThat(all.verdicts())
        .containsExactly(Verdict.APPROVED, Verdict.HELD, Verdict.REJECTED, Verdict.APPROVED);
    assertThat(all.names()).containsExactly("Dana", "Dana B.");
    assertThat(all.since()).isEqualTo(NOON);
    assertThat(all.rejectedShare()).isEqualTo(1.0 / 3);
    assertThat(two.verdicts()).hasSize(2);
    assertThat(two.names()).containsExactly("Dana");
    assertThat(two.since()).isEqualTo(NOON);
    assertThat(authors.past("id:nobody", 10))
        .isEqualTo(new AuthorCases.Past(List.of(), List.of(), null));
  }

  private Case store(String author, String name, Instant at, Verdict verdict) {
    String id = UUID.randomUUID().toString();
    Case judged =
        Case.opened(
            id,
            new Comment("a", null, id, name, false, "Magnificent!", "en", at, 1, null),
            new Origin("A", null, author, 0),
            new Proposal(
                verdict,
                verdict == Verdict.APPROVED ? null : Reason.TASTE,
                new Grounds(0, List.of(), Recorded.RULES, List.of()),
                Cause.SUBMISSION,
                at));
    cases.insert(List.of(judged));
    return judged;
  }
}
