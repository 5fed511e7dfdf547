package org.newsroom.article.discussion.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.event.Received;

class EditionTest {

  private static final Instant NOW = Instant.parse("2026-07-05T19:00:00Z");
  private static final Instant SUBMITTED = Instant.parse("2026-07-05T18:57:00.123Z");
  private static final String ARTICLE = "putin-meets-with-kim-jong-un";
  private static final Placement SHOWN =
      new Placement(1, 1, Placement.NOTHING, true, 1, false, null, false, NOW);

  private final Map<String, Row.Known> known = new HashMap<>();
  private final Map<String, Set<String>> replies = new HashMap<>();
  private @Nullable Instant withdrawnAt;

  @Test
  void countsWhatBecomesVisible() {
    Edition edition = edition(Rulings.approved("a"), Rulings.rejected("b"), Rulings.approved("c"));

    assertThat(edition.change()).isEqualTo(2);
    assertThat(edition.rows()).extracting(Row::listed).containsExactly(true, false, true);
  }

  @Test
  void takesBackWhatIsNoLongerVisible() {
    shown("a");

    Edition edition = edition(Rulings.rejected("a").sequence(2));

    assertThat(edition.change()).isEqualTo(-1);
    Row row = edition.rows().get(0);
    assertThat(row.listed()).isFalse();
    assertThat(row.content()).isNotNull();
    assertThat(row.content().text()).isEmpty();
    assertThat(row.content().author()).isEmpty();
  }

  @Test
  void hasNothingToStoreOfRepeatedRulings() {
    shown("a");

    Edition edition = edition(Rulings.approved("a"));

    assertThat(edition.isEmpty()).isTrue();
    assertThat(edition.steps()).allMatch(Step::isInForce).noneMatch(Step::isNews);
  }

  @Test
  void takesOneStepForEachCommentOfABatch() {
    Edition edition =
        edition(
            Rulings.approved("a"),
            Rulings.approved("b"),
            Rulings.rejected("a").sequence(3),
            Rulings.approved("a").sequence(2));

    assertThat(edition.steps()).hasSize(2);
    assertThat(edition.steps().get(0).after().settled()).isEqualTo(3);
    assertThat(edition.change()).isEqualTo(1);
  }

  @Test
  void changesNothingOnThePageForWhatReadersNeverSee() {
    Edition edition = edition(Rulings.rejected("a"), Rulings.of("held-by-rules").id("b"));

    assertThat(edition.rows()).hasSize(2);
    assertThat(edition.changesPage()).isFalse();
  }

  @Test
  void leavesATombstoneWhereRepliesAreLeft() {
    shown("a");
    reply("r", "a");

    Edition edition = edition(Rulings.rejected("a").sequence(2));

    Row row = edition.rows().get(0);
    assertThat(row.listed()).isTrue();
    assertThat(row.appears()).isFalse();
    assertThat(row.changes()).isTrue();
    assertThat(row.placement().visible()).isFalse();
    assertThat(edition.change()).isEqualTo(-1);
  }

  @Test
  void takesATombstoneAwayWithItsLastReply() {
    known.put("a", new Row.Known(off(), true, 0));
    reply("r", "a");
    reply("s", "a");

    assertThat(rows(edition(rejectedReply("r", "a"))).keySet()).containsExactly("r");

    Map<String, Row> rows = rows(edition(rejectedReply("r", "a"), rejectedReply("s", "a")));
    assertThat(rows.get("a").listed()).isFalse();
    assertThat(rows.get("a").changes()).isTrue();
  }

  @Test
  void makesATombstoneForAReplyThatComesLater() {
    known.put("a", new Row.Known(off(), false, 0));

    Row head = rows(edition(Rulings.approved("r").answering("a"))).get("a");

    assertThat(head.listed()).isTrue();
    assertThat(head.appears()).isTrue();
    assertThat(head.content()).isNull();
  }

  @Test
  void keepsAPlaceForAHeadThatIsNotKnownYet() {
    Row head = rows(edition(Rulings.approved("r").answering("a"))).get("a");

    assertThat(head.placement()).isEqualTo(Placement.NONE);
    assertThat(head.listed()).isTrue();
    assertThat(head.content()).isNotNull();
    assertThat(head.content().list()).isEqualTo(ARTICLE);
  }

  @Test
  void replacesTheTextWithAnApprovedCorrection() {
    shown("a");

    Edition edition =
        edition(Rulings.of("correction-approved").id("a").text("Corrected").sequence(2));

    Row row = edition.rows().get(0);
    assertThat(row.changes()).isTrue();
    assertThat(row.content()).isNotNull();
    assertThat(row.content().text()).isEqualTo("Corrected");
    assertThat(row.content().editedAt()).isEqualTo("2026-07-05T18:59:31.004Z");
    assertThat(edition.change()).isZero();
  }

  @Test
  void showsWhatIsLeftWhenWordsAreStruckAndTheOriginalWhenThatIsUndone() {
    shown("a");

    Row struck = edition(struck("a", "The […].").sequence(2)).rows().get(0);
    known.put("a", new Row.Known(struck.placement(), true, 0));
    Row undone = edition(Rulings.approved("a").sequence(3)).rows().get(0);

    assertThat(struck.changes()).isTrue();
    assertThat(said(struck).text()).isEqualTo("The […].");
    assertThat(said(struck).edited()).isTrue();
    assertThat(said(struck).editedAt()).isNull();
    assertThat(undone.changes()).isTrue();
    assertThat(said(undone).edited()).isFalse();
  }

  @Test
  void showsTheSameWhicheverWayTheRulingsCome() {
    Rulings first = Rulings.approved("a");
    Rulings second = struck("a", "The […].").sequence(2);

    Row inOrder = edition(first, second).rows().get(0);
    Row reversed = edition(second, first, second).rows().get(0);

    assertThat(reversed).isEqualTo(inOrder);
    assertThat(said(inOrder).text()).isEqualTo("The […].");
  }

  private static Content said(Row row) {
    return Objects.requireNonNull(row.content());
  }

  private static Rulings struck(String id, String text) {
    return Rulings.of("approved-with-words-struck").id(id).text(text);
  }

  @Test
  void leavesTheTextWhileItsCorrectionIsHeld() {
    shown("a");

    Edition edition = edition(Rulings.of("correction-held").id("a").sequence(2));

    assertThat(edition.changesPage()).isFalse();
    assertThat(edition.rows()).extracting(Row::content).containsOnlyNulls();
    assertThat(edition.steps()).noneMatch(Step::isInForce);
  }

  @Test
  void keepsAMarkOfAWithdrawalThatComesFirst() {
    Edition edition = edition(withdrawn("a"), Rulings.approved("a").value());

    assertThat(edition.rows()).extracting(Row::listed).containsExactly(false);
    assertThat(edition.rows().get(0).placement().ended()).isTrue();
    assertThat(edition.steps().get(0).after().announcement()).isNull();
    assertThat(edition.change()).isZero();
  }

  @Test
  void takesAWithdrawnCommentOffThePage() {
    shown("a");

    Edition edition = edition(withdrawn("a"), Rulings.approved("a").sequence(2).value());

    Step step = edition.steps().get(0);
    assertThat(step.after().cause()).isEqualTo(CommentPublished.Cause.WITHDRAWN);
    assertThat(step.isInForce()).isTrue();
    assertThat(edition.change()).isEqualTo(-1);
  }

  @Test
  void keepsOffWhatWasSubmittedBeforeTheArticleWasWithdrawn() {
    withdrawnAt = SUBMITTED;

    Edition edition =
        edition(
            Rulings.approved("a").at(SUBMITTED), Rulings.approved("b").at(SUBMITTED.plusMillis(1)));

    assertThat(edition.steps())
        .extracting(step -> step.after().cause())
        .containsExactly(CommentPublished.Cause.ARTICLE_WITHDRAWN, null);
    assertThat(edition.steps()).allMatch(Step::isInForce);
    assertThat(edition.change()).isEqualTo(1);
  }

  @Test
  void leavesToTheWithdrawalWhatIsStillOnThePage() {
    shown("a");
    withdrawnAt = SUBMITTED;

    Edition edition = edition(Rulings.of("correction-held").id("a").at(SUBMITTED).sequence(2));

    assertThat(edition.steps().get(0).after().visible()).isTrue();
    assertThat(edition.changesPage()).isFalse();
  }

  private void shown(String id) {
    known.put(id, new Row.Known(SHOWN, true, 0));
  }

  private void reply(String id, String root) {
    shown(id);
    replies.computeIfAbsent(root, any -> new HashSet<>()).add(id);
  }

  private static Placement off() {
    return SHOWN.after(Rulings.rejected("a").sequence(2).value(), NOW);
  }

  private static Rulings rejectedReply(String id, String root) {
    return Rulings.rejected(id).answering(root).sequence(2);
  }

  private static CommentWithdrawn withdrawn(String id) {
    return new CommentWithdrawn(id, ARTICLE, null, id, "en", NOW);
  }

  private static Map<String, Row> rows(Edition edition) {
    Map<String, Row> rows = new HashMap<>();
    edition.rows().forEach(row -> rows.put(row.id(), row));
    return rows;
  }

  private Edition edition(Rulings... rulings) {
    return edition(Arrays.stream(rulings).map(Rulings::value).toArray(Occurrence[]::new));
  }

  private Edition edition(Occurrence... occurrences) {
    List<Received<Occurrence>> batch =
        Arrays.stream(occurrences)
            .map(occurrence -> new Received<>(occurrence, null, "topic", 0, 0))
            .toList();
    return Edition.of(
        new Discussion(ARTICLE, 0, 0, null, withdrawnAt),
        batch,
        new Edition.Standings(known, this::beside),
        NOW);
  }

  private boolean beside(String root, Set<String> these) {
    return replies.getOrDefault(root, Set.of()).stream().anyMatch(id -> !these.contains(id));
  }
}
