package org.newsroom.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 413 to a body that is announced as too large, and stops reading one that turns out to be,
 * or that a client sends so slowly that it only holds the line.
 */
final class BodyLimit extends OncePerRequestFilter {

  private final DataSize most;
  private final Duration longest;
  private final ProblemWriter problems;

  BodyLimit(HttpProperties settings, ProblemWriter problems) {
    this.most = settings.maxBody();
    this.longest = settings.bodyWithin();
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > most.toBytes()) {
      // The rest of the body is not worth reading.
      response.setHeader("Connection", "close");
      problems.write(response, new BodyTooLargeException(most).problem());
      return;
    }
    chain.doFilter(new Limited(request), response);
  }

  private final class Limited extends HttpServletRequestWrapper {

    private Limited(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Counted(super.getInputStream());
    }
  }

  private final class Counted extends ServletInputStream {

    private final ServletInputStream in;
    private final long since = System.nanoTime();
    private long read;

    private Counted(ServletInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int n = in.read(bytes, from, length);
      count(Math.max(n, 0));
      return n;
    }

    private void count(int n) throws IOException {
      read += n;
      if (read > most.toBytes()) {
        throw new BodyTooLargeException(most);
      }
      if (System.nanoTime() - since > longest.toNanos()) {
        throw new BodyTooSlowException(longest);
      }
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
