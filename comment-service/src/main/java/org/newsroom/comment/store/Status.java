package org.newsroom.comment.store;

/** Where a comment stands, as its reader sees it. */
public enum Status {
  RECEIVED,
  HELD,
  APPROVED,
  REJECTED,
  PUBLISHED,
  UNPUBLISHED,
  WITHDRAWN
}
