package org.newsroom.moderation.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.newsroom.moderation.rules.text.Skeleton;

/**
 * The names that speak for the website, such as {@code editor}: nobody signs with one unless the
 * website vouches for the author. They are compared by their look.
 *
 * @param reserved the names, each of which stands alone or among others
 * @param harmless names that have a reserved one in them and speak for nobody
 */
record ReservedNames(List<Skeleton> reserved, List<Skeleton> harmless) {

  static final ReservedNames NONE = new ReservedNames(List.of(), List.of());

  private static final String HARMLESS = "-";

  ReservedNames {
    reserved = List.copyOf(reserved);
    harmless = List.copyOf(harmless);
  }

  /** Reads names as a site sets them; one with a hyphen before it is harmless. */
  static ReservedNames of(List<String> setting) {
    List<Skeleton> reserved = new ArrayList<>();
    List<Skeleton> harmless = new ArrayList<>();
    for (String name : setting) {
      Skeleton skeleton = Skeleton.of(name);
      if (!skeleton.isEmpty()) {
        (name.strip().startsWith(HARMLESS) ? harmless : reserved).add(skeleton);
      }
    }
    return new ReservedNames(reserved, harmless);
  }

  boolean has(String name) {
    if (reserved.isEmpty()) {
      return false;
    }
    Skeleton signed = Skeleton.of(name);
    for (Skeleton part : harmless) {
      int at = signed.indexOf(part);
      signed = at < 0 ? signed : signed.without(at, part.small().size());
    }
    Skeleton rest = signed;
    return reserved.stream().anyMatch(one -> rest.indexOf(one) >= 0 || rest.isSameAs(one));
  }
}
