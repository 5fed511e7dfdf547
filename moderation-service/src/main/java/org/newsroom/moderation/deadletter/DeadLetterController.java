package org.newsroom.moderation.deadletter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.security.Principal;
import org.apache.kafka.common.KafkaException;
import org.newsroom.platform.page.Page;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/deadletters")
@Tag(name = "Dead letters")
class DeadLetterController {

  private final DeadLetterOffice office;

  DeadLetterController(DeadLetterOffice office) {
    this.office = office;
  }

  @GetMapping
  @Operation(
      operationId = "listDeadLetters",
      summary = "Events that a service could not handle, the newest first",
      description = "Of all services, without their content. For administrators.")
  Page<DeadLetterView> waiting(@RequestParam(defaultValue = "100") @Min(1) @Max(100) int limit) {
    return new Page<>(office.waiting(limit), null);
  }

  @PostMapping("/replay")
  @ApiResponse(responseCode = "204", description = "Sent again.")
  @ApiResponse(responseCode = "404", description = "No such dead letter.")
  @ApiResponse(responseCode = "503", description = "Kafka does not answer.")
  @Operation(
      operationId = "replayDeadLetter",
      summary = "Have an event handled again",
      description =
          "It goes to the topic that it came from, once the cause is mended. When it fails again it"
              + " comes back as another dead letter.")
  ResponseEntity<?> replay(@Valid @RequestBody ReplayRequest letter, Principal administrator) {
    return office.replay(letter, administrator.getName())
        ? ResponseEntity.noContent().build()
        : ResponseEntity.status(HttpStatus.NOT_FOUND).body(unknown());
  }

  private static ProblemDetail unknown() {
    return Problems.of(
        HttpStatus.NOT_FOUND,
        "unknown-dead-letter",
        "Unknown dead letter",
        "No dead letter waits there: it was sent again, or there is none.");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> kafkaAway(KafkaException e) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "5")
        .body(
            Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "Temporarily unavailable",
                "Kafka does not answer. Try again in a few seconds."));
  }
}
