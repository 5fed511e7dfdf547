package org.newsroom.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RolesClaimTest {

  @Test
  void isFoundByItsNameOrInsideAnother() {
    Map<String, Object> claims =
        Map.of(
            "roles", List.of("SENIOR", "ADMIN"),
            "role", "MODERATOR",
            "realm_access", Map.of("roles", List.of("PUBLISHER")),
            "https://news.example/roles", List.of("EDITOR"));

    assertThat(new RolesClaim("roles").of(claims)).containsExactly("SENIOR", "ADMIN");
    assertThat(new RolesClaim("role").of(claims)).containsExactly("MODERATOR");
    assertThat(new RolesClaim("realm_access.roles").of(claims)).containsExactly("PUBLISHER");
    assertThat(new RolesClaim("https://news.example/roles").of(claims)).containsExactly("EDITOR");
    assertThat(new RolesClaim("realm_access.none").of(claims)).isEmpty();
    assertThat(new RolesClaim("role.none").of(claims)).isEmpty();
  }
}
