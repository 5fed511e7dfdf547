package org.newsroom.moderation.desk.session;

import org.newsroom.platform.security.SecurityProblems;
import org.newsroom.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The reasons for which a browser is not let in. */
final class SessionProblems {

  private SessionProblems() {}

  static ProblemDetail signInFailed() {
    return Problems.of(
        HttpStatus.UNAUTHORIZED,
        "sign-in-failed",
        "Sign-in failed",
        "The name is unknown or the password is wrong.");
  }

  static ProblemDetail locked() {
    return SecurityProblems.locked();
  }

  static ProblemDetail unavailable() {
    return SecurityProblems.unavailable();
  }

  static ProblemDetail noRole() {
    return Problems.of(
        HttpStatus.FORBIDDEN,
        "no-role",
        "No role at the desk",
        "The desk is for the roles MODERATOR, SENIOR and ADMIN.");
  }

  static ProblemDetail notSignedIn() {
    return Problems.of(
        HttpStatus.UNAUTHORIZED, "not-signed-in", "Not signed in", "The session is over, or none.");
  }

  static ProblemDetail foreignPage() {
    return Problems.of(
        HttpStatus.FORBIDDEN,
        "foreign-page",
        "Not from a page of the site",
        "With a cookie only pages of the site itself may call. A program signs in by Authorization.");
  }

  static ProblemDetail csrf() {
    return Problems.of(
        HttpStatus.FORBIDDEN,
        "csrf-token",
        "CSRF token missing or wrong",
        "X-CSRF-Token has to be what GET /desk/session answers as csrf.");
  }

  static ProblemDetail notJson() {
    return Problems.of(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
        "unsupported-media-type",
        "Unsupported media type",
        "With a cookie a body has to be application/json.");
  }

  static ProblemDetail notSecure() {
    return Problems.of(
        HttpStatus.FORBIDDEN,
        "https-required",
        "HTTPS required",
        "Nobody can sign in over plain HTTP, except on the machine itself.");
  }
}
