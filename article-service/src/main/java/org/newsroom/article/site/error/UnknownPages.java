package org.newsroom.article.site.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a browser that asks for a page that there is not: a reader is told so, and is not asked
 * to sign in, which is how the API answers to paths that it does not know.
 */
final class UnknownPages extends OncePerRequestFilter {

  private static final Pattern KNOWN =
      Pattern.compile(
          "/"
              + "|/articles/[^/]+(?:/comments\\.atom)?"
              + "|/tags/[^/]+"
              + "|/(?:feed\\.atom|sitemap\\.xml|robots\\.txt|favicon\\.ico)"
              + "|/(?:site|embed)/.+"
              + "|/(?:v1|v3|actuator|error)(?:/.*)?");

  private final ErrorPages pages;

  UnknownPages(ErrorPages pages) {
    this.pages = pages;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted == null
        || !accepted.contains(MediaType.TEXT_HTML_VALUE)
        || KNOWN.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.getOutputStream().write(pages.page(HttpStatus.NOT_FOUND));
  }
}
