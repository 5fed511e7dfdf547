package org.newsroom.moderation.author;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsroom.moderation.judging.PremoderatedAuthors;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.store.AuthorCases;
import org.springframework.stereotype.Service;

/**
 * Finds the authors whose comments wait for an editor: by a sanction on any of their keys or, where
 * the site wants that, by their past. It looks into the store each time, so that a sanction acts in
 * all instances at once.
 */
@Service
class Premoderation implements PremoderatedAuthors {

  private static final int LATEST = 20;
  private static final int FEWEST = 5;
  private static final int PAST = 100;

  private final Authors authors;
  private final AuthorCases cases;
  private final PremoderationProperties settings;
  private final Clock clock;

  Premoderation(Authors authors, AuthorCases cases, PremoderationProperties settings, Clock clock) {
    this.authors = authors;
    this.cases = cases;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Set<List<String>> among(Collection<List<String>> all) {
    Set<String> sanctioned = sanctioned(all);
    Set<List<String>> found = new HashSet<>();
    for (List<String> keys : all) {
      if (!Collections.disjoint(sanctioned, keys) || !keys.isEmpty() && doubtful(keys.get(0))) {
        found.add(keys);
      }
    }
    return found;
  }

  private Set<String> sanctioned(Collection<List<String>> all) {
    Set<String> keys = all.stream().flatMap(List::stream).collect(Collectors.toSet());
    Instant now = clock.instant();
    return keys.isEmpty()
        ? Set.of()
        : authors.find(keys).stream()
            .filter(
                author ->
                    author
                        .inForce(now)
                        .filter(one -> one.terms().kind().holdsComments())
                        .isPresent())
            .map(author -> author.key().value())
            .collect(Collectors.toSet());
  }

  private boolean doubtful(String author) {
    Double share = settings.rejectedShare();
    if (settings.firstComments() == 0 && share == null) {
      return false;
    }
    AuthorCases.Past past = cases.past(author, settings.firstComments() == 0 ? LATEST : PAST);
    return past.count(Verdict.APPROVED) < settings.firstComments()
        || share != null && rejected(past.latest(LATEST)) >= share;
  }

  private static double rejected(AuthorCases.Past latest) {
    long decided = latest.verdicts().size() - latest.count(Verdict.HELD);
    return decided < FEWEST ? 0 : latest.rejectedShare();
  }
}
