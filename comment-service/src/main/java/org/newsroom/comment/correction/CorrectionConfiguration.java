package org.newsroom.comment.correction;

import org.newsroom.comment.form.CorrectionTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the form for how long corrections are taken. */
@Configuration(proxyBeanMethods = false)
class CorrectionConfiguration {

  @Bean
  CorrectionTime correctionTime(CorrectionProperties settings) {
    return new CorrectionTime(settings.within());
  }
}
