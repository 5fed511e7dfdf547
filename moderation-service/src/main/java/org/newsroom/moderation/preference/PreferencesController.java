package org.newsroom.moderation.preference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Objects;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/v1/me/preferences")
@Tag(name = "Preferences")
class PreferencesController {

  private static final int MOST_BYTES = 16_384;
  private static final String NONE = "{}";

  private final EditorPreferences preferences;
  private final JsonMapper json;

  PreferencesController(EditorPreferences preferences, JsonMapper json) {
    this.preferences = preferences;
    this.json = json;
  }

  @GetMapping
  @Operation(
      operationId = "getPreferences",
      summary = "How the editor likes the desk",
      description = "What was never set is absent.")
  @ApiResponse(
      responseCode = "200",
      description = "The preferences.",
      content = @Content(schema = @Schema(implementation = Preferences.class)))
  ResponseEntity<?> mine(Principal editor) {
    return answer(Objects.requireNonNullElse(preferences.of(editor.getName()), NONE));
  }

  @PutMapping
  @Operation(
      operationId = "replacePreferences",
      summary = "Replace them",
      description = "All of them, in up to 16 kB.")
  @ApiResponse(
      responseCode = "200",
      description = "The preferences.",
      content = @Content(schema = @Schema(implementation = Preferences.class)))
  @ApiResponse(responseCode = "413", description = "More than 16 kB.")
  ResponseEntity<?> replace(@Valid @RequestBody Preferences wanted, Principal editor) {
    String text = json.writeValueAsString(wanted);
    if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(
              Problems.of(
                  HttpStatus.CONTENT_TOO_LARGE,
                  "body-too-large",
                  "Body too large",
                  "Preferences may have up to " + MOST_BYTES + " bytes."));
    }
    preferences.replace(editor.getName(), text);
    return answer(text);
  }

  private static ResponseEntity<?> answer(String json) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.getBytes(StandardCharsets.UTF_8));
  }
}
