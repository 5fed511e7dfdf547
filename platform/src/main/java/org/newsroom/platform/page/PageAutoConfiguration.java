package org.newsroom.platform.page;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Answers a cursor that is none the same way in every service. */
@AutoConfiguration
@Import(PageAdvice.class)
class PageAutoConfiguration {}
