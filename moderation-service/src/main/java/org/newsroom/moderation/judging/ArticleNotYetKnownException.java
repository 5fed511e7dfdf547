package org.newsroom.moderation.judging;

import org.springframework.dao.TransientDataAccessResourceException;

/** A comment came before its article, on another topic; it is delivered again a moment later. */
final class ArticleNotYetKnownException extends TransientDataAccessResourceException {

  private static final long serialVersionUID = 1L;

  ArticleNotYetKnownException(String articleId) {
    super("article " + articleId + " is not known yet");
  }
}
