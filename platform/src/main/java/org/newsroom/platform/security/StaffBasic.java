package org.newsroom.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.newsroom.platform.client.Clients;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes HTTP Basic, and looks at the password once somebody asks who the caller is: to check one is
 * slow by design, and what is open to all asks nobody.
 */
final class StaffBasic extends OncePerRequestFilter {

  private static final String SCHEME = "basic ";

  private final SecurityContextHolderStrategy contexts =
      SecurityContextHolder.getContextHolderStrategy();
  private final SecurityContextRepository kept = new RequestAttributeSecurityContextRepository();
  private final StaffPasswords passwords;
  private final BasicAuthenticationConverter basic;

  StaffBasic(StaffPasswords passwords, Clients clients) {
    this.passwords = passwords;
    this.basic = new BasicAuthenticationConverter(clients::networkOf);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (credentials != null && credentials.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
      contexts.setDeferredContext(SingletonSupplier.of(() -> contextOf(request, response)));
    }
    chain.doFilter(request, response);
  }

  /** What goes on after an asynchronous answer finds the same context. */
  private SecurityContext contextOf(HttpServletRequest asked, HttpServletResponse response) {
    SecurityContext context = contexts.createEmptyContext();
    var attempt = basic.convert(asked);
    if (attempt != null) {
      context.setAuthentication(passwords.authenticate(attempt));
      kept.saveContext(context, asked, response);
    }
    return context;
  }
}
