package org.newsroom.moderation.desk.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** A name and a password as somebody has typed them. */
record SignInRequest(
    @NotBlank @Size(max = 200) String name, @NotEmpty @Size(max = 200) String password) {

  @Override
  public String toString() {
    return "SignInRequest[secret]";
  }
}
