package org.newsroom.moderation.desk.session;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Somebody who is signed in.
 *
 * @param roles names without prefix, such as SENIOR
 */
record Editor(String name, List<String> roles) {

  private static final List<String> ROLES_OF_THE_DESK = List.of("MODERATOR", "SENIOR", "ADMIN");

  boolean hasRole() {
    return roles.stream().anyMatch(ROLES_OF_THE_DESK::contains);
  }

  List<GrantedAuthority> authorities() {
    return roles.stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
        .toList();
  }
}
