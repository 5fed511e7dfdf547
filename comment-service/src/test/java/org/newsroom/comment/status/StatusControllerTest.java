package org.newsroom.comment.status;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.secret.Receipts;
import org.newsroom.comment.secret.ReceiptsOfTests;
import org.newsroom.comment.store.Status;
import org.newsroom.comment.store.Step;
import org.newsroom.comment.store.Steps;
import org.newsroom.comment.store.Way;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class StatusControllerTest {

  private static final UUID COMMENT = UUID.fromString("0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11");
  private static final Instant SUBMITTED = Instant.parse("2026-07-05T18:57:00.123Z");

  private final Receipts receipts = ReceiptsOfTests.receipts();
  private final Steps steps = mock(Steps.class);
  private final MockMvc mvc =
      MockMvcBuilders.standaloneSetup(new StatusController(steps, receipts)).build();

  @Test
  void tellsWhoeverHoldsTheReceipt() throws Exception {
    Step ruling = new Step(Status.HELD, 1, SUBMITTED.plusSeconds(1), "DEFAMATION");
    when(steps.of(COMMENT))
        .thenReturn(new Way(COMMENT, "a1", SUBMITTED, ruling, null, List.of(ruling)));

    mvc.perform(get("/v1/comments/{id}", COMMENT).param("receipt", receipts.of(COMMENT)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.id").value(COMMENT.toString()))
        .andExpect(jsonPath("$.articleId").value("a1"))
        .andExpect(jsonPath("$.status").value("HELD"))
        .andExpect(jsonPath("$.reason").value("DEFAMATION"))
        .andExpect(jsonPath("$.history[0].status").value("RECEIVED"))
        .andExpect(jsonPath("$.history[1].status").value("HELD"));
  }

  @Test
  void doesNotEvenLookWithoutTheRightReceipt() throws Exception {
    String ofAnother = receipts.of(UUID.randomUUID());

    for (String query : List.of("", "?receipt=", "?receipt=x", "?receipt=" + ofAnother)) {
      mvc.perform(get("/v1/comments/" + COMMENT + query))
          .andExpect(status().isNotFound())
          .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    verifyNoInteractions(steps);
  }

  @Test
  void answersAnUnknownCommentAsAWrongReceipt() throws Exception {
    when(steps.of(any())).thenReturn(null);

    mvc.perform(get("/v1/comments/{id}", COMMENT).param("receipt", receipts.of(COMMENT)))
        .andExpect(status().isNotFound());
  }
}
