package org.newsroom.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Tells calls that nobody answers from those that are only closed: a path that there is not, or one
 * that does not take the method. It asks whom the web framework would ask, and leaves no trace in
 * the request.
 */
public final class UnansweredCalls {

  private final ProblemWriter problems;

  UnansweredCalls(ProblemWriter problems) {
    this.problems = problems;
  }

  /** Whether nobody answers to the request. */
  public boolean include(HttpServletRequest request) {
    return find(request).isPresent();
  }

  /** Answers with 404 or 405 if nobody else would answer, and tells whether it has. */
  public boolean isAnswered(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Unanswered> found = find(request);
    if (found.isEmpty()) {
      return false;
    }
    String methods = found.get().methods();
    if (methods != null) {
      response.setHeader(HttpHeaders.ALLOW, methods);
    }
    HttpStatus status = methods == null ? HttpStatus.NOT_FOUND : HttpStatus.METHOD_NOT_ALLOWED;
    problems.write(response, Problems.of(status));
    return true;
  }

  private Optional<Unanswered> find(HttpServletRequest request) {
    Looked looked = new Looked(request);
    ServletRequestPathUtils.parseAndCache(looked);
    for (HandlerMapping mapping : mappings(request)) {
      try {
        if (mapping.getHandler(looked) != null) {
          return Optional.empty();
        }
      } catch (HttpRequestMethodNotSupportedException e) {
        return Optional.of(new Unanswered(e.getHeaders().getFirst(HttpHeaders.ALLOW)));
      } catch (Exception e) {
        // Somebody answers to it, but not in this form.
        return Optional.empty();
      }
    }
    return Optional.of(new Unanswered(null));
  }

  /** Those of the port that was called: actuators may have one of their own. */
  private static List<HandlerMapping> mappings(HttpServletRequest request) {
    List<HandlerMapping> found =
        new ArrayList<>(
            WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                .getBeansOfType(HandlerMapping.class)
                .values());
    AnnotationAwareOrderComparator.sort(found);
    return found;
  }

  /**
   * A call that nobody answers.
   *
   * @param methods the methods that the path takes; null when there is no such path
   */
  private record Unanswered(@Nullable String methods) {}

  private static final class Looked extends HttpServletRequestWrapper {

    private final Map<String, @Nullable Object> set = new HashMap<>();

    private Looked(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
      return set.containsKey(name) ? set.get(name) : super.getAttribute(name);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
      set.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
      set.put(name, null);
    }
  }
}
