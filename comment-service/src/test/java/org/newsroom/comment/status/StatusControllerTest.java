package org.newsroom.comment.status;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.correction.CorrectionProperties;
import org.newsroom.comment.secret.Receipts;
import org.newsroom.comment.secret.ReceiptsOfTests;
import org.newsroom.comment.store.NewComment;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.comment.store.OwnComments;
import org.newsroom.comment.store.Standing;
import org.newsroom.comment.store.Status;
import org.newsroom.comment.store.Step;
import org.newsroom.comment.store.Way;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class StatusControllerTest {

  private static final UUID COMMENT = UUID.fromString("0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11");
  private static final Instant SUBMITTED = Instant.parse("2026-07-05T18:57:00.123Z");

  private final Receipts receipts = ReceiptsOfTests.receipts();
  private final OwnComments comments = mock(OwnComments.class);
  private final Waits waits = mock(Waits.class);
  private final Clock clock = Clock.fixed(SUBMITTED.plusSeconds(60), ZoneOffset.UTC);
  private final MockMvc mvc =
      MockMvcBuilders.standaloneSetup(
              new StatusController(
                  comments,
                  ReceiptsOfTests.check(),
                  new ExpectedAnswers(waits, clock),
                  new CorrectionProperties(Duration.ofMinutes(5), 10),
                  clock))
          .build();

  private static OwnComment comment(Way way) {
    return new OwnComment(
        COMMENT,
        "a1",
        null,
        COMMENT,
        new NewComment.Author("Dana", false, null, null, "0".repeat(64)),
        "What a sight!",
        "en",
        SUBMITTED,
        new Standing(way));
  }

  @Test
  void tellsWhoeverHoldsTheReceipt() throws Exception {
    Step ruling = new Step(Status.HELD, 1, SUBMITTED.plusSeconds(1), "DEFAMATION");
    when(waits.since(any())).thenReturn(List.of(600_000L, 1L, 2L, 700_000L, 800_000L));
    when(comments.find(COMMENT))
        .thenReturn(comment(new Way(COMMENT, "a1", SUBMITTED, ruling, null, List.of(ruling))));

    mvc.perform(get("/v1/comments/{id}", COMMENT).param("receipt", receipts.of(COMMENT)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.id").value(COMMENT.toString()))
        .andExpect(jsonPath("$.articleId").value("a1"))
        .andExpect(jsonPath("$.status").value("HELD"))
        .andExpect(jsonPath("$.reason").value("DEFAMATION"))
        .andExpect(jsonPath("$.history[0].status").value("RECEIVED"))
        .andExpect(jsonPath("$.history[1].status").value("HELD"))
        .andExpect(jsonPath("$.text").value("What a sight!"))
        .andExpect(jsonPath("$.authorName").value("Dana"))
        .andExpect(jsonPath("$.revision").value(1))
        .andExpect(jsonPath("$.mayAppeal").value(false))
        .andExpect(jsonPath("$.correctableUntil").value("2026-07-05T19:02:00.123Z"))
        .andExpect(jsonPath("$.expectedBy").value("2026-07-05T19:07:00.123Z"));
  }

  @Test
  void takesTheReceiptInAHeader() throws Exception {
    when(comments.find(COMMENT))
        .thenReturn(comment(new Way(COMMENT, "a1", SUBMITTED, null, null, List.of())));

    mvc.perform(get("/v1/comments/{id}", COMMENT).header("Receipt", receipts.of(COMMENT)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.expectedBy").doesNotExist());
  }

  @Test
  void doesNotEvenLookWithoutTheRightReceipt() throws Exception {
    String ofAnother = receipts.of(UUID.randomUUID());

    for (String query : List.of("", "?receipt=", "?receipt=x", "?receipt=" + ofAnother)) {
      mvc.perform(get("/v1/comments/" + COMMENT + query))
          .andExpect(status().isNotFound())
          .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    verifyNoInteractions(comments);
  }

  @Test
  void answersAnUnknownCommentAsAWrongReceipt() throws Exception {
    when(comments.find(any())).thenReturn(null);

    mvc.perform(get("/v1/comments/{id}", COMMENT).param("receipt", receipts.of(COMMENT)))
        .andExpect(status().isNotFound());
  }
}
