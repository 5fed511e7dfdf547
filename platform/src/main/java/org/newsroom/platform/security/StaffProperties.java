package org.newsroom.platform.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who the staff are.
 *
 * @param users those who sign in with HTTP Basic
 * @param issuer the OIDC issuer whose tokens are taken too; none by default
 * @param audience what such a token's {@code aud} must contain; required with an issuer
 * @param rolesClaim the claim of such a token that lists roles; one inside another after a dot,
 *     such as {@code realm_access.roles}
 */
@Validated
@ConfigurationProperties("newsroom.staff")
public record StaffProperties(
    @DefaultValue List<@Valid User> users,
    @Nullable String issuer,
    @Nullable String audience,
    @DefaultValue("roles") @NotBlank String rolesClaim) {

  @AssertTrue(message = "audience is required with an issuer")
  boolean isConsistent() {
    return issuer == null || issuer.isBlank() || audience != null && !audience.isBlank();
  }

  /**
   * One member of the staff.
   *
   * @param name shown with what they decide
   * @param password a bcrypt hash
   * @param roles names without prefix, such as ADMIN
   */
  public record User(
      @NotBlank String name,
      @NotBlank @Pattern(regexp = "\\$2[aby]\\$\\d\\d\\$.{53}", message = "must be a bcrypt hash")
          String password,
      @NotEmpty List<@NotBlank String> roles) {}
}
