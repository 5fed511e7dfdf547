package org.newsroom.moderation.desk.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.newsroom.platform.client.Clients;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.security.SignInRefusedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Sessions")
@SecurityRequirements
class SessionController {

  private final SigningIn signingIn;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final Clients clients;

  SessionController(SigningIn signingIn, Sessions sessions, SessionCookie cookie, Clients clients) {
    this.signingIn = signingIn;
    this.sessions = sessions;
    this.cookie = cookie;
    this.clients = clients;
  }

  @PostMapping("/desk/session")
  @Sends("Set-Cookie")
  @ApiResponse(
      responseCode = "200",
      description = "Signed in.",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  @ApiResponse(responseCode = "401", description = "Name or password is wrong.")
  @ApiResponse(responseCode = "403", description = "No role of the desk.")
  @ApiResponse(responseCode = "429", description = "Too many failures; see Retry-After.")
  @Operation(
      operationId = "signIn",
      summary = "Sign in",
      description =
          "Only from a page of the site. The answer sets the cookie by which the browser is known"
              + " from then on; a session that it was known by before ends.")
  ResponseEntity<?> signIn(@Valid @RequestBody SignInRequest form, HttpServletRequest request) {
    if (cookie.isLostOn(request)) {
      return problem(SessionProblems.notSecure());
    }
    return signingIn
        .signIn(form, clients.networkOf(request))
        .<ResponseEntity<?>>map(session -> begun(session, request))
        .orElseGet(() -> problem(SessionProblems.noRole()));
  }

  private ResponseEntity<SessionView> begun(Session session, HttpServletRequest request) {
    cookie.of(request).ifPresent(sessions::end);
    return ResponseEntity.ok()
        .header(HttpHeaders.SET_COOKIE, cookie.holding(session.id(), request).toString())
        .body(SessionView.of(session));
  }

  @GetMapping("/desk/session")
  @ApiResponse(
      responseCode = "200",
      description = "The session.",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  @ApiResponse(responseCode = "204", description = "Nobody is signed in.")
  @Operation(
      operationId = "getSession",
      summary = "Who is signed in",
      description = "Also what X-CSRF-Token has to be; 204 if nobody is.")
  ResponseEntity<SessionView> current(HttpServletRequest request) {
    return cookie
        .of(request)
        .flatMap(sessions::find)
        .map(session -> ResponseEntity.ok(SessionView.of(session)))
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  @DeleteMapping("/desk/session")
  @Sends("Set-Cookie")
  @ApiResponse(responseCode = "204", description = "Signed out.")
  @Operation(
      operationId = "signOut",
      summary = "Sign out",
      description = "The cookie goes, and the session with it. Nothing changes for who has none.")
  ResponseEntity<Void> signOut(HttpServletRequest request) {
    cookie.of(request).ifPresent(sessions::end);
    return signedOut(request);
  }

  @DeleteMapping("/desk/sessions")
  @Sends("Set-Cookie")
  @ApiResponse(responseCode = "204", description = "Signed out.")
  @ApiResponse(responseCode = "401", description = "Nobody is signed in.")
  @Operation(
      operationId = "signOutEverywhere",
      summary = "Sign out everywhere",
      description = "All sessions of whoever is signed in end.")
  ResponseEntity<?> signOutEverywhere(HttpServletRequest request) {
    return cookie
        .of(request)
        .flatMap(sessions::find)
        .<ResponseEntity<?>>map(
            session -> {
              sessions.endAllOf(session.editor().name());
              return signedOut(request);
            })
        .orElseGet(() -> problem(SessionProblems.notSignedIn()));
  }

  private ResponseEntity<Void> signedOut(HttpServletRequest request) {
    ResponseCookie none = cookie.none(request);
    return ResponseEntity.noContent().header(HttpHeaders.SET_COOKIE, none.toString()).build();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(BadCredentialsException e) {
    return problem(SessionProblems.signInFailed());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(SignInRefusedException e) {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(e.retryAfter().toSeconds()))
        .body(SessionProblems.locked());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(AuthenticationServiceException e) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "5")
        .body(SessionProblems.unavailable());
  }

  private static ResponseEntity<ProblemDetail> problem(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus()).body(problem);
  }
}
