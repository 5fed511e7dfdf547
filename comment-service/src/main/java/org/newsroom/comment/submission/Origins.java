package org.newsroom.comment.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.form.InvalidSubmissionException;
import org.newsroom.comment.form.Languages;
import org.newsroom.platform.client.Clients;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Reads the circumstances of a submission from its request. */
@Component
public final class Origins {

  static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  static final int LONGEST_KEY = 255;
  static final String KEY_FORM = "[\\x20-\\x7E]{1," + LONGEST_KEY + "}";

  private static final Pattern KEY = Pattern.compile(KEY_FORM);

  private final Clients clients;

  Origins(Clients clients) {
    this.clients = clients;
  }

  /**
   * Reads where the request comes from.
   *
   * @throws InvalidSubmissionException when its idempotency key has the wrong form
   */
  public Origin of(HttpServletRequest request, @Nullable Jwt token) {
    return new Origin(
        token == null ? null : token.getSubject(),
        clients.networkOf(request),
        Languages.first(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
        idempotencyKey(Collections.list(request.getHeaders(IDEMPOTENCY_KEY))));
  }

  /** The circumstances of a form, which has its key in a field. */
  Origin of(HttpServletRequest request, @Nullable String key) {
    return new Origin(
        null,
        clients.networkOf(request),
        Languages.first(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
        idempotencyKey(key == null || key.isEmpty() ? List.of() : List.of(key)));
  }

  private static @Nullable String idempotencyKey(List<String> keys) {
    if (keys.isEmpty()) {
      return null;
    }
    if (keys.size() > 1) {
      throw invalidKey("must be sent once");
    }
    if (!KEY.matcher(keys.get(0)).matches()) {
      throw invalidKey("must have 1 to 255 printable ASCII characters");
    }
    return keys.get(0);
  }

  private static InvalidSubmissionException invalidKey(String fault) {
    return new InvalidSubmissionException(List.of(new FieldFault(IDEMPOTENCY_KEY, fault)));
  }
}
