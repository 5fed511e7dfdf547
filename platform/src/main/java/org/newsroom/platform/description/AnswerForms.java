package org.newsroom.platform.description;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms of answers: whatever goes wrong is a problem, but for pages, which say so in a page;
 * what is not there or elsewhere has no body.
 */
final class AnswerForms {

  static final String PROBLEM = "application/problem+json";

  private static final String JSON = "application/json";
  private static final Set<String> WITHOUT_BODY = Set.of("204", "303", "304", "308");
  private static final Set<String> PAGES = Set.of("text/html", "text/css", "text/csv");

  private AnswerForms() {}

  static void complete(String status, ApiResponse answer) {
    Content content = answer.getContent();
    if (WITHOUT_BODY.contains(status)) {
      answer.setContent(null);
    } else if (status.equals("default") || status.compareTo("400") >= 0) {
      answer.setContent(problem(content));
    } else if (content != null) {
      MediaType any = content.remove("*/*");
      if (any != null && any.getSchema() != null) {
        content.addMediaType(JSON, any);
      }
      content.forEach(AnswerForms::complete);
      answer.setContent(content.isEmpty() ? null : content);
    }
  }

  private static void complete(String type, MediaType form) {
    if (PAGES.contains(type)) {
      form.setSchema(new StringSchema());
    }
  }

  private static Content problem(@Nullable Content own) {
    Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + CommonParts.PROBLEM);
    Content content = new Content().addMediaType(PROBLEM, new MediaType().schema(problem));
    if (own != null && own.containsKey("text/html")) {
      content.addMediaType("text/html", new MediaType().schema(new StringSchema()));
    }
    return content;
  }
}
