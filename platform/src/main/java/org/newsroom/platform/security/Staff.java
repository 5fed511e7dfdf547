package org.newsroom.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The configured members of the staff, found by name without regard to case. */
public final class Staff {

  private final Map<String, StaffProperties.User> users;

  Staff(List<StaffProperties.User> users) {
    this.users = users.stream().collect(Collectors.toMap(Staff::key, Function.identity()));
  }

  /** The member of that name. */
  public Optional<StaffProperties.User> find(String name) {
    return Optional.ofNullable(users.get(name.toLowerCase(Locale.ROOT)));
  }

  Collection<StaffProperties.User> all() {
    return users.values();
  }

  /** The authorities that a member's roles are, as those of a token's roles are. */
  public static List<GrantedAuthority> authoritiesOf(StaffProperties.User user) {
    return user.roles().stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
        .toList();
  }

  private static String key(StaffProperties.User user) {
    return user.name().toLowerCase(Locale.ROOT);
  }
}
