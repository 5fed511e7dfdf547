package org.newsroom.moderation.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.newsroom.moderation.ruling.store.Ledger;
import org.newsroom.moderation.ruling.store.LedgerEntry;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.page.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/decisions")
@Tag(name = "Audit")
class AuditController {

  private static final int MOST_ROWS = 10_000;
  private static final List<String> COLUMNS =
      List.of(
          "at",
          "by",
          "action",
          "verdict",
          "reason",
          "commentId",
          "articleId",
          "articleTitle",
          "section",
          "queue",
          "waitedSeconds",
          "ruleSet",
          "batch",
          "note");

  private final Ledger ledger;

  AuditController(Ledger ledger) {
    this.ledger = ledger;
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "listDecisions",
      summary = "What editors did, latest first",
      description =
          "Nothing of it is ever changed: a decision that was undone is followed by the act that"
              + " undid it. With Accept: text/csv the same as CSV, the latest 10,000 of them.")
  Page<LedgerEntry> audit(@ParameterObject @Valid @ModelAttribute AuditQuery query) {
    List<LedgerEntry> oneMore =
        ledger.latest(query.filter(), Cursor.parse(query.cursor()), query.most() + 1);
    return Page.of(oneMore, query.most(), Ledger::placeOf);
  }

  @GetMapping(produces = Csv.TYPE)
  @Operation(operationId = "listDecisions", hidden = true)
  ResponseEntity<String> csv(@ParameterObject @Valid @ModelAttribute AuditQuery query) {
    List<LedgerEntry> entries =
        ledger.latest(query.filter(), Cursor.parse(query.cursor()), MOST_ROWS);
    Csv csv = new Csv(COLUMNS);
    entries.forEach(
        entry ->
            csv.row(
                Stream.of(
                    entry.at(),
                    entry.by(),
                    entry.action(),
                    entry.verdict(),
                    entry.reason(),
                    entry.commentId(),
                    entry.articleId(),
                    entry.articleTitle(),
                    entry.section(),
                    entry.queue(),
                    entry.waitedSeconds(),
                    entry.ruleSet(),
                    entry.batch(),
                    entry.note())));
    return ResponseEntity.ok()
        .header("Content-Disposition", "attachment; filename=\"decisions.csv\"")
        .contentType(MediaType.parseMediaType(Csv.TYPE + ";charset=UTF-8"))
        .body(csv.toString());
  }
}
