package org.newsroom.moderation.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.moderation.ruling.store.Ledger;
import org.newsroom.moderation.ruling.store.LedgerEntry;
import org.newsroom.platform.web.Problems;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/statistics")
@Tag(name = "Statistics")
class StatisticsController {

  private static final Duration USUAL = Duration.ofDays(7);
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final int MOST_ACTS = 200_000;

  private final Ledger ledger;
  private final Cases cases;
  private final Clock clock;

  StatisticsController(Ledger ledger, Cases cases, Clock clock) {
    this.ledger = ledger;
    this.cases = cases;
    this.clock = clock;
  }

  @GetMapping
  @ApiResponse(
      responseCode = "200",
      description = "The figures.",
      content = @Content(schema = @Schema(implementation = Figures.class)))
  @Operation(
      operationId = "getStatistics",
      summary = "What was decided, by whom and how fast",
      description = "Of the last seven days, or of a period of at most a year.")
  ResponseEntity<?> figures(
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to) {
    return over(from, to, (period, acts) -> Figures.of(acts.entries(), acts.complete()));
  }

  @GetMapping("/agreement")
  @ApiResponse(
      responseCode = "200",
      description = "The shares.",
      content = @Content(schema = @Schema(implementation = Agreement.class)))
  @Operation(
      operationId = "getAgreement",
      summary = "How often editors agree with the rules",
      description =
          "Of the sample that they read without knowing what the rules decided, per verdict,"
              + " category and rule, each with its 95 % interval.")
  ResponseEntity<?> agreement(
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to) {
    return over(from, to, (period, acts) -> Agreement.of(acts.entries()));
  }

  @GetMapping(path = "/transparency", produces = Csv.TYPE)
  @ApiResponse(responseCode = "200", description = "The table.")
  @Operation(
      operationId = "getTransparency",
      summary = "Figures for a transparency report",
      description =
          "As article 15 of the Digital Services Act asks for them: what was decided by automated"
              + " means and by editors, for which reasons, notices and complaints with what came of"
              + " them, and how often the sample of second readings agreed with the automated"
              + " means. CSV.")
  ResponseEntity<?> transparency(
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to) {
    return over(
        from,
        to,
        (period, acts) ->
            new Transparency(
                    cases.countOfRules(Verdict.REJECTED, period.start(), period.end()),
                    cases.countOfRules(Verdict.APPROVED, period.start(), period.end()),
                    Figures.of(acts.entries(), acts.complete()),
                    acts.entries())
                .csv());
  }

  private record Period(Instant start, Instant end) {}

  private record Acts(List<LedgerEntry> entries, boolean complete) {}

  private ResponseEntity<?> over(
      @Nullable Instant from, @Nullable Instant to, BiFunction<Period, Acts, ?> figures) {
    Instant end = to == null ? clock.instant() : to;
    Instant start = from == null ? end.minus(USUAL) : from;
    if (!start.isBefore(end) || start.plus(LONGEST).isBefore(end)) {
      return ResponseEntity.status(HttpStatus.BAD_REQUEST)
          .body(
              Problems.invalidInput(
                  List.of(
                      new FieldFault(
                          "from", "must be before to, and at most 366 days before it"))));
    }
    Ledger.Filter filter = new Ledger.Filter(null, null, null, null, null, null, start, end);
    try (Stream<LedgerEntry> acts = ledger.all(filter, MOST_ACTS + 1)) {
      List<LedgerEntry> read = acts.toList();
      boolean complete = read.size() <= MOST_ACTS;
      return ResponseEntity.ok(
          figures.apply(
              new Period(start, end),
              new Acts(complete ? read : read.subList(0, MOST_ACTS), complete)));
    }
  }
}
