package org.newsroom.standalone;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of which service answers to which path of the one address. The gateway of the
 * containers has the same, as a test sees to; a path that is in neither stays inside.
 */
final class Routes {

  static final List<Route> ALL =
      List.of(
          Route.allBelow("/v1/comments", Service.COMMENT),
          Route.allBelow("/v1/submission-policy", Service.COMMENT),
          Route.only("/comments", Service.COMMENT),
          Route.allBelow("/v1/articles", Service.ARTICLE),
          Route.allBelow("/v1/comment-counts", Service.ARTICLE),
          Route.only("/", Service.ARTICLE),
          Route.allBelow("/articles", Service.ARTICLE),
          Route.allBelow("/tags", Service.ARTICLE),
          Route.only("/feed.atom", Service.ARTICLE),
          Route.only("/sitemap.xml", Service.ARTICLE),
          Route.only("/robots.txt", Service.ARTICLE),
          Route.only("/favicon.ico", Service.ARTICLE),
          Route.allBelow("/site", Service.ARTICLE),
          Route.allBelow("/embed", Service.ARTICLE),
          Route.allBelow("/v1/reviews", Service.MODERATION),
          Route.allBelow("/v1/moderation", Service.MODERATION),
          Route.allBelow("/v1/authors", Service.MODERATION),
          Route.allBelow("/v1/persons", Service.MODERATION),
          Route.allBelow("/v1/decisions", Service.MODERATION),
          Route.allBelow("/v1/statistics", Service.MODERATION),
          Route.allBelow("/v1/me", Service.MODERATION),
          Route.allBelow("/v1/deadletters", Service.MODERATION),
          Route.allBelow("/desk", Service.MODERATION),
          Route.allBelow("/v1/notifications", Service.NOTIFICATION),
          Route.allBelow("/notices", Service.NOTIFICATION),
          Route.allBelow("/unsubscribe", Service.NOTIFICATION));

  private Routes() {}

  /** The service of a path, or null when the one address does not show it. */
  static @Nullable Service of(String path) {
    return ALL.stream()
        .filter(route -> route.leads(path))
        .map(Route::service)
        .findFirst()
        .orElse(null);
  }

  /**
   * A path, with or without all paths below it, and the service that answers to it.
   *
   * @param path without a slash at its end, unless it is the root
   */
  record Route(String path, boolean withAllBelow, Service service) {

    private static Route only(String path, Service service) {
      return new Route(path, false, service);
    }

    private static Route allBelow(String path, Service service) {
      return new Route(path, true, service);
    }

    private boolean leads(String asked) {
      return asked.equals(path) || withAllBelow && asked.startsWith(path + "/");
    }
  }
}
