package org.newsroom.moderation.desk.file;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.security.StaffProperties;
import org.newsroom.platform.web.OwnOrigins;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Desk")
class DeskController {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
  private static final URI DESK = URI.create("/desk/");
  private static final List<String> LANGUAGES = List.of("en", "he");

  private final DeskFiles files;
  private final OwnOrigins origins;
  private final StaffProperties staff;

  DeskController(DeskFiles files, OwnOrigins origins, StaffProperties staff) {
    this.files = files;
    this.origins = origins;
    this.staff = staff;
  }

  @GetMapping("/desk")
  @Hidden
  ResponseEntity<Void> redirect() {
    return ResponseEntity.status(HttpStatus.FOUND).location(DESK).build();
  }

  /** Is asked for anew each time, and says which version of everything else to load. */
  @GetMapping("/desk/")
  @Hidden
  ResponseEntity<String> page() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .eTag("W/\"" + files.version() + "\"")
        .contentType(HTML)
        .body(files.page());
  }

  @GetMapping("/desk/config.json")
  @SecurityRequirements
  @Sends("Cache-Control")
  @Operation(
      operationId = "getDeskConfig",
      summary = "What the desk has to know before anybody has signed in",
      description = "Open to everybody.")
  ResponseEntity<Config> config(HttpServletRequest request) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .body(
            new Config(files.version(), origins.siteOf(request), LANGUAGES, staff.offersSignIn()));
  }

  /**
   * The settings of the desk.
   *
   * @param version that of the desk's files
   * @param siteAddress where readers see the site
   * @param languages those that the desk speaks
   * @param oidc whether one can sign in at the newsroom's OIDC issuer, by {@code
   *     /desk/sign-in/newsroom}
   */
  record Config(String version, String siteAddress, List<String> languages, boolean oidc) {}
}
