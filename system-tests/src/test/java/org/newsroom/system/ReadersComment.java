package org.newsroom.system;

import java.util.concurrent.atomic.AtomicInteger;

/** A comment that was accepted, and how often something came after that an editor may answer. */
record ReadersComment(String id, String receipt, String articleId, AtomicInteger occasions) {

  static ReadersComment of(Website.Accepted accepted, String articleId) {
    return new ReadersComment(accepted.id(), accepted.receipt(), articleId, new AtomicInteger());
  }

  String path() {
    return "/v1/comments/" + id;
  }
}
