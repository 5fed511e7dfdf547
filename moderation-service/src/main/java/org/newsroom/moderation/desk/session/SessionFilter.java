package org.newsroom.moderation.desk.session;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has the user of the cookie's session be the one who calls. The store is asked when somebody wants
 * to know, which nobody does for the desk's files, and once for a request, in however many parts it
 * is handled.
 */
final class SessionFilter extends OncePerRequestFilter {

  private static final String CONTEXT = SessionFilter.class.getName() + ".CONTEXT";

  private final SessionCookie cookie;
  private final Sessions sessions;

  SessionFilter(SessionCookie cookie, Sessions sessions) {
    this.cookie = cookie;
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getAttribute(CONTEXT) == null) {
      request.setAttribute(CONTEXT, SingletonSupplier.of(() -> contextOf(request)));
    }
    @SuppressWarnings("unchecked")
    Supplier<SecurityContext> context = (Supplier<SecurityContext>) request.getAttribute(CONTEXT);
    SecurityContextHolder.getContextHolderStrategy().setDeferredContext(context);
    chain.doFilter(request, response);
  }

  private SecurityContext contextOf(HttpServletRequest request) {
    try {
      return cookie
          .of(request)
          .flatMap(sessions::find)
          .<SecurityContext>map(session -> new SecurityContextImpl(authenticated(session)))
          .orElseGet(SecurityContextImpl::new);
    } catch (DataAccessException | MongoException e) {
      throw new AuthenticationServiceException("The store of sessions does not answer", e);
    }
  }

  private static UsernamePasswordAuthenticationToken authenticated(Session session) {
    return UsernamePasswordAuthenticationToken.authenticated(
        session.editor().name(), null, session.editor().authorities());
  }

  /** A live stream goes on as whoever has opened it. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
