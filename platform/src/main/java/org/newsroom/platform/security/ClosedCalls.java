package org.newsroom.platform.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.web.UnansweredCalls;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Refuses whatever no service opens. What nobody answers anyway goes on to be told so: a path that
 * is misspelt is no matter of roles.
 */
public final class ClosedCalls implements AuthorizationManager<RequestAuthorizationContext> {

  private final UnansweredCalls unanswered;

  ClosedCalls(UnansweredCalls unanswered) {
    this.unanswered = unanswered;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
    if (unanswered.include(context.getRequest())) {
      return new AuthorizationDecision(true);
    }
    // Wrong credentials are found wrong here, where they still are answered with 401.
    var unused = caller.get();
    return new AuthorizationDecision(false);
  }
}
