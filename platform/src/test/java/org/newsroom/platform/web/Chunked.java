package org.newsroom.platform.web;

import org.springframework.mock.web.MockHttpServletRequest;

/** A request that does not announce how long its body is. */
final class Chunked extends MockHttpServletRequest {

  Chunked(MockHttpServletRequest request) {
    super(request.getMethod(), request.getRequestURI());
    setContentType(request.getContentType());
    setContent(request.getContentAsByteArray());
  }

  @Override
  public long getContentLengthLong() {
    return -1;
  }
}
