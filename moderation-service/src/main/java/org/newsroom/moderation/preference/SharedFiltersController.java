package org.newsroom.moderation.preference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/reviews/filters")
@Tag(name = "Preferences")
class SharedFiltersController {

  private final SharedFilters shared;

  SharedFiltersController(SharedFilters shared) {
    this.shared = shared;
  }

  @GetMapping
  @Sends(value = "ETag", conditional = true)
  @Operation(
      operationId = "getSharedFilters",
      summary = "The filters that all editors share",
      description =
          "Each is a query of GET /v1/reviews under a name. The ETag, in quotation marks the version,"
              + " is for replacing.")
  ResponseEntity<Filters> all() {
    SharedFilters.Kept kept = shared.find();
    return answer(kept.version(), kept.filters());
  }

  @PutMapping
  @Sends("ETag")
  @ApiResponse(
      responseCode = "200",
      description = "Replaced.",
      content = @Content(schema = @Schema(implementation = Filters.class)))
  @Operation(
      operationId = "replaceSharedFilters",
      summary = "Replace them",
      description = "All of them, at most 50. Needs the role SENIOR, and If-Match with their ETag.")
  @ApiResponse(responseCode = "412", description = "Somebody has replaced them meanwhile.")
  @ApiResponse(responseCode = "428", description = "If-Match is missing.")
  ResponseEntity<?> replace(
      @RequestHeader(name = "If-Match", required = false) @Nullable String etag,
      @Valid @RequestBody Wanted wanted) {
    if (etag == null) {
      return problem(
          HttpStatusCode.valueOf(428),
          "if-match-required",
          "If-Match required",
          "Name the ETag of the filters that you replace in the header If-Match.");
    }
    long seen = version(etag);
    return seen >= 0 && shared.replace(seen, wanted.filters())
        ? answer(seen + 1, wanted.filters())
        : problem(
            HttpStatus.PRECONDITION_FAILED,
            "stale",
            "Stale version",
            "The filters have changed since the version of If-Match.");
  }

  /** The version that an ETag names, or -1 when it is none of ours. */
  private static long version(String etag) {
    return etag.matches("\"\\d{1,18}\"")
        ? Long.parseLong(etag.substring(1, etag.length() - 1))
        : -1;
  }

  private static ResponseEntity<Filters> answer(long version, List<Preferences.Filter> filters) {
    return ResponseEntity.ok().eTag("\"" + version + "\"").body(new Filters(version, filters));
  }

  private static ResponseEntity<?> problem(
      HttpStatusCode status, String slug, String title, String detail) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(Problems.of(status, slug, title, detail));
  }

  /** The filters, in order, and how often they were replaced. */
  record Filters(long version, List<Preferences.Filter> filters) {}

  /** The filters as they are sent. */
  record Wanted(@NotNull @Size(max = 50) List<Preferences.@NotNull @Valid Filter> filters) {}
}
