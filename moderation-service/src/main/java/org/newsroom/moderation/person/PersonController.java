package org.newsroom.moderation.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.page.Page;
import org.newsroom.platform.web.Problems;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/persons")
@Tag(name = "Persons")
class PersonController {

  private static final int LATEST = 20;

  private final Requesting requesting;
  private final PersonRequests requests;

  PersonController(Requesting requesting, PersonRequests requests) {
    this.requesting = requesting;
    this.requests = requests;
  }

  @GetMapping
  @Operation(
      operationId = "listPersonRequests",
      summary = "The latest 20 requests about persons",
      description = "For administrators.")
  Page<PersonView> latest() {
    return new Page<>(requests.latest(LATEST).stream().map(PersonView::of).toList(), null);
  }

  @PostMapping("/exports")
  @Sends("Location")
  @Operation(
      operationId = "requestExport",
      summary = "Have all that is known of a person given out",
      description =
          "By e-mail address, account or comment. Each service gathers its share; once all have, it"
              + " can be fetched. For administrators.")
  @ApiResponse(
      responseCode = "202",
      description = "It is being done.",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  @ApiResponse(responseCode = "409", description = "Addresses cannot be hashed here.")
  ResponseEntity<?> export(@Valid @RequestBody PersonQuestion question, Principal by) {
    return take(PersonRequested.Kind.EXPORT, question, by);
  }

  @PostMapping("/erasures")
  @Sends("Location")
  @Operation(
      operationId = "requestErasure",
      summary = "Have all that is known of a person erased",
      description =
          "By e-mail address, account or comment, for good. Texts go, too, or stay without a name."
              + " What is sent after this is not meant. For administrators.")
  @ApiResponse(
      responseCode = "202",
      description = "It is being done.",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  @ApiResponse(responseCode = "409", description = "Addresses cannot be hashed here.")
  ResponseEntity<?> erase(@Valid @RequestBody PersonQuestion question, Principal by) {
    return take(PersonRequested.Kind.ERASURE, question, by);
  }

  private ResponseEntity<?> take(PersonRequested.Kind kind, PersonQuestion question, Principal by) {
    List<FieldFault> faults = question.faults(kind);
    if (!faults.isEmpty()) {
      return ResponseEntity.badRequest().body(Problems.invalidInput(faults));
    }
    RequestDocument taken = requesting.take(kind, question, by.getName());
    String path = kind == PersonRequested.Kind.EXPORT ? "exports" : "erasures";
    return taken == null
        ? ResponseEntity.status(HttpStatus.CONFLICT).body(noHashes())
        : ResponseEntity.accepted()
            .location(URI.create("/v1/persons/" + path + "/" + taken.id()))
            .body(PersonView.of(taken));
  }

  private static ProblemDetail noHashes() {
    return Problems.of(
        HttpStatus.CONFLICT,
        "no-email-hashes",
        "Addresses cannot be hashed here",
        "newsroom.pseudonyms.secret of the comment-service is not set here; ask by account or"
            + " comment.");
  }

  @GetMapping("/exports/{id}")
  @Operation(
      operationId = "getExport",
      summary = "How far an export has come",
      description = "Per service. For administrators.")
  @ApiResponse(
      responseCode = "200",
      description = "The request.",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  @ApiResponse(responseCode = "404", description = "There is no such export.")
  ResponseEntity<?> export(
      @Parameter(schema = @Schema(type = "string", pattern = Ids.UUID)) @PathVariable String id) {
    return answer(id, PersonRequested.Kind.EXPORT);
  }

  @GetMapping("/erasures/{id}")
  @Operation(
      operationId = "getErasure",
      summary = "How far an erasure has come: what was done where",
      description = "Per service. For administrators.")
  @ApiResponse(
      responseCode = "200",
      description = "The request.",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  @ApiResponse(responseCode = "404", description = "There is no such erasure.")
  ResponseEntity<?> erasure(
      @Parameter(schema = @Schema(type = "string", pattern = Ids.UUID)) @PathVariable String id) {
    return answer(id, PersonRequested.Kind.ERASURE);
  }

  private ResponseEntity<?> answer(String id, PersonRequested.Kind kind) {
    Optional<RequestDocument> found = requests.find(id).filter(one -> one.kind() == kind);
    return found.isPresent() ? ResponseEntity.ok(PersonView.of(found.get())) : unknown();
  }

  static ResponseEntity<?> unknown() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            Problems.of(
                HttpStatus.NOT_FOUND,
                "unknown-person-request",
                "Unknown request",
                "There is no such request."));
  }
}
