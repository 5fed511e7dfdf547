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
 * @param nameClaim the claim of such a token by which its user is known, and which no two users
 *     share
 * @param clientId the client as which browsers sign in at the issuer; none by default, and then
 *     they sign in by name and password only
 * @param clientSecret the client's secret; none for a public client
 */
@Validated
@ConfigurationProperties("newsroom.staff")
public record StaffProperties(
    @DefaultValue List<@Valid User> users,
    @Nullable String issuer,
    @Nullable String audience,
    @DefaultValue("roles") @NotBlank String rolesClaim,
    @DefaultValue("sub") @NotBlank String nameClaim,
    @Nullable String clientId,
    @Nullable String clientSecret) {

  @AssertTrue(message = "audience is required with an issuer")
  boolean isConsistent() {
    return !isGiven(issuer) || isGiven(audience);
  }

  @AssertTrue(message = "issuer is required with a client-id")
  boolean isClientOfAnIssuer() {
    return !isGiven(clientId) || isGiven(issuer);
  }

  /** Whether browsers can sign in at the issuer. */
  public boolean offersSignIn() {
    return isGiven(clientId);
  }

  private static boolean isGiven(@Nullable String setting) {
    return setting != null && !setting.isBlank();
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
