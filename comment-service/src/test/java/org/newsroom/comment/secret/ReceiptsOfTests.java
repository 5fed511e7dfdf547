package org.newsroom.comment.secret;

import org.newsroom.comment.CommentServiceTest;

/** Receipts as the service under test makes them. */
public final class ReceiptsOfTests {

  private ReceiptsOfTests() {}

  /** With the secret of the tests. */
  public static Receipts receipts() {
    return new Receipts(CommentServiceTest.RECEIPTS_SECRET);
  }

  /** The check of them. */
  public static ReceiptCheck check() {
    return new ReceiptCheck(receipts());
  }
}
