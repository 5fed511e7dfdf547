package org.newsroom.moderation.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/persons/exports/{id}")
@Tag(name = "Persons")
class ExportController {

  private final PersonRequests requests;
  private final ExportedData data;
  private final PersonProperties settings;
  private final Clock clock;

  ExportController(
      PersonRequests requests, ExportedData data, PersonProperties settings, Clock clock) {
    this.requests = requests;
    this.data = data;
    this.settings = settings;
    this.clock = clock;
  }

  @Sends({"Cache-Control", "Content-Disposition"})
  @GetMapping(path = "/data", produces = MediaType.APPLICATION_JSON_VALUE)
  @ApiResponse(
      responseCode = "200",
      description = "The data.",
      content = @Content(schema = @Schema(implementation = ExportFile.class)))
  @Operation(
      operationId = "fetchExport",
      summary = "Fetch what was given out",
      description = "All that the services know, as one JSON file, for a week or until deleted.")
  @ApiResponse(responseCode = "404", description = "There is no such export.")
  @ApiResponse(responseCode = "409", description = "Not all services have answered.")
  @ApiResponse(responseCode = "410", description = "The data were deleted.")
  ResponseEntity<?> fetch(
      @Parameter(schema = @Schema(type = "string", pattern = Ids.UUID)) @PathVariable String id) {
    Optional<RequestDocument> found = export(id);
    if (found.isEmpty()) {
      return PersonController.unknown();
    }
    if (isGone(found.get())) {
      return problem(HttpStatus.GONE, "export-deleted", "Deleted", "The data were deleted.");
    }
    if (PersonView.of(found.get()).state() == PersonView.State.RUNNING) {
      return problem(
          HttpStatus.CONFLICT, "export-running", "Not done yet", "Not all services have answered.");
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("Content-Disposition", "attachment; filename=\"person-" + id + ".json\"")
        .contentType(MediaType.APPLICATION_JSON)
        .body(file(id).getBytes(StandardCharsets.UTF_8));
  }

  private boolean isGone(RequestDocument export) {
    return export.removedAt() != null
        || !export.at().plus(settings.persons().keep()).isAfter(clock.instant());
  }

  /** Each part is a JSON array already: only their frame is written here. */
  private String file(String id) {
    List<String> parts = new ArrayList<>();
    try (Stream<ExportedData.Part> all = data.of(id)) {
      all.forEach(
          part ->
              parts.add("{\"service\":\"" + part.service() + "\",\"data\":" + part.json() + "}"));
    }
    return "{\"id\":\"" + id + "\",\"shares\":[" + String.join(",", parts) + "]}";
  }

  @DeleteMapping
  @Operation(
      operationId = "deleteExport",
      summary = "Delete what was given out",
      description = "That it was asked for stays.")
  @ApiResponse(responseCode = "204", description = "It is deleted.")
  @ApiResponse(responseCode = "404", description = "There is no such export.")
  ResponseEntity<?> delete(
      @Parameter(schema = @Schema(type = "string", pattern = Ids.UUID)) @PathVariable String id) {
    if (export(id).isEmpty()) {
      return PersonController.unknown();
    }
    requests.remove(id);
    return ResponseEntity.noContent().build();
  }

  private Optional<RequestDocument> export(String id) {
    return requests.find(id).filter(one -> one.kind() == PersonRequested.Kind.EXPORT);
  }

  private static ResponseEntity<?> problem(
      HttpStatus status, String slug, String title, String detail) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Problems.of(status, slug, title, detail));
  }
}
