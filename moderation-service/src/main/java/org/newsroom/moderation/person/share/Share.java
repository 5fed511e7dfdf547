package org.newsroom.moderation.person.share;

import java.util.ArrayList;
import java.util.List;
import org.newsroom.moderation.author.AuthorRecords;
import org.newsroom.moderation.erasure.Forgetting;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.platform.event.Received;
import org.springframework.stereotype.Component;

/**
 * This service's share: the cases of comments, and with the last part what is on record about their
 * author. Each part may be done again.
 */
@Component
class Share {

  private final Forgetting forgetting;
  private final Cases cases;
  private final AuthorRecords authors;

  Share(Forgetting forgetting, Cases cases, AuthorRecords authors) {
    this.forgetting = forgetting;
    this.cases = cases;
    this.authors = authors;
  }

  Done erase(Received<AuthorComments> received) {
    AuthorComments part = received.event();
    forgetting.forget(
        part.comments().stream()
            .map(one -> new Forgetting.Erased(one.commentId(), one.name()))
            .toList(),
        part.at());
    String key = part.authorKey();
    if (part.last() && key != null) {
      authors.forget(key, part.at());
    }
    return new Done("cases", part.comments().size(), List.of());
  }

  Done export(Received<AuthorComments> received) {
    AuthorComments part = received.event();
    List<Object> data = new ArrayList<>();
    cases
        .find(part.comments().stream().map(AuthorComments.Reference::commentId).toList())
        .values()
        .forEach(one -> data.add(ExportedCase.of(one)));
    int found = data.size();
    String key = part.authorKey();
    AuthorRecords.Exported author = part.last() && key != null ? authors.export(key) : null;
    if (author != null) {
      data.add(author);
    }
    return new Done("cases", found, data);
  }

  /** What was done of a part. */
  record Done(String kind, long count, List<?> data) {}
}
