package org.newsroom.article.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.newsroom.testkit.ServiceTest;

/** Starts the service with a publisher whose password is "admin". */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest(
    properties = {
      "newsroom.staff.users[0].name=publisher",
      "newsroom.staff.users[0].password=" + Newspaper.HASH,
      "newsroom.staff.users[0].roles=PUBLISHER"
    })
public @interface SiteTest {}
