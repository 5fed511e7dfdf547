package org.newsroom.comment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.newsroom.testkit.ServiceTest;

/**
 * The whole service with secrets that are none, without a limit on submissions, and soon to send
 * what waits since long.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ServiceTest(
    classes = CommentService.class,
    properties = {
      "newsroom.receipts.secret=" + CommentServiceTest.RECEIPTS_SECRET,
      "newsroom.pseudonyms.secret=" + CommentServiceTest.PSEUDONYMS_SECRET,
      "newsroom.submissions.rate-limit.enabled=false",
      "newsroom.outbox.sweep-every=500ms",
      "newsroom.readers.issuer=https://news.example",
      "newsroom.readers.audience=comments",
      "newsroom.readers.hmac-key=" + CommentServiceTest.READERS_KEY
    })
public @interface CommentServiceTest {

  String RECEIPTS_SECRET = "a-secret-of-receipts-for-tests";
  String PSEUDONYMS_SECRET = "a-secret-of-pseudonyms-for-tests";
  String READERS_KEY = "a-key-of-the-website-for-tests-0123456789";
}
