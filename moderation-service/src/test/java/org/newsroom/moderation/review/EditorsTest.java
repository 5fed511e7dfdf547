package org.newsroom.moderation.review;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.testkit.ServiceTest;

/** Starts the service with some of its users. Such tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest(
    properties = {
      "newsroom.staff.users[0].name=editor",
      "newsroom.staff.users[0].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[0].roles=MODERATOR",
      "newsroom.staff.users[1].name=colleague",
      "newsroom.staff.users[1].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[1].roles=MODERATOR",
      "newsroom.staff.users[2].name=senior",
      "newsroom.staff.users[2].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[2].roles=SENIOR",
      "newsroom.staff.users[3].name=publisher",
      "newsroom.staff.users[3].password=" + ModerationFixture.HASH,
      "newsroom.staff.users[3].roles=PUBLISHER",
      "newsroom.reviews.sample=0",
      "newsroom.outbox.sweep-every=200ms",
      "newsroom.outbox.sweep-after=500ms"
    })
public @interface EditorsTest {}
