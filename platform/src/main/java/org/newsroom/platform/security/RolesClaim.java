package org.newsroom.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The claim of a token that lists roles.
 *
 * @param name one inside another after a dot, such as {@code realm_access.roles}
 */
public record RolesClaim(String name) {

  /** The roles that the claims give; none when there is no such claim. */
  public List<String> of(Map<String, Object> claims) {
    @Nullable Object claim = claims.containsKey(name) ? claims.get(name) : inside(claims);
    if (claim instanceof Collection<?> several) {
      return several.stream().map(String::valueOf).toList();
    }
    return claim == null ? List.of() : List.of(String.valueOf(claim));
  }

  private @Nullable Object inside(Map<String, Object> claims) {
    @Nullable Object claim = claims;
    for (String part : name.split("\\.")) {
      claim = claim instanceof Map<?, ?> outer ? outer.get(part) : null;
    }
    return claim;
  }
}
