package org.newsroom.moderation.statement;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of statements. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StatementProperties.class)
class StatementConfiguration {}
