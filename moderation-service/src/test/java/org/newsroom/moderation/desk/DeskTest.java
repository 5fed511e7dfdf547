package org.newsroom.moderation.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.testkit.ServiceTest;

/**
 * Starts the service with a user of each role, and with the tests themselves as the proxy that it
 * trusts. Such tests share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest(
    properties = {
      "newsroom.staff.users[0].name=Ruth",
      "newsroom.staff.users[0].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[0].roles=MODERATOR",
      "newsroom.staff.users[1].name=Dan",
      "newsroom.staff.users[1].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[1].roles=MODERATOR",
      "newsroom.staff.users[2].name=senior",
      "newsroom.staff.users[2].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[2].roles=SENIOR",
      "newsroom.staff.users[3].name=admin",
      "newsroom.staff.users[3].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[3].roles=ADMIN",
      "newsroom.staff.users[4].name=publisher",
      "newsroom.staff.users[4].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[4].roles=PUBLISHER",
      "newsroom.clients.trusted-proxies=127.0.0.1/32",
      "newsroom.http.allowed-origins=https://partner.example"
    })
public @interface DeskTest {}
