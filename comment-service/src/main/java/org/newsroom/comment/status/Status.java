package org.newsroom.comment.status;

/** Where a comment stands, as its reader sees it. */
enum Status {
  RECEIVED,
  HELD,
  APPROVED,
  REJECTED,
  PUBLISHED,
  UNPUBLISHED
}
