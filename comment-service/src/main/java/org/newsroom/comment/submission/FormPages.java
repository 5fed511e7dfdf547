package org.newsroom.comment.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.newsroom.comment.sanction.Suspension;
import org.newsroom.comment.sanction.SuspensionWords;
import org.newsroom.comment.words.Words;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows a comment that was not taken once more, with the reason and in a form. */
@Component
class FormPages {

  private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final String SOON = "10";

  private final Words words;
  private final SuspensionWords suspensions;

  FormPages(Words words, SuspensionWords suspensions) {
    this.words = words;
    this.suspensions = suspensions;
  }

  ResponseEntity<byte[]> refused(CommentForm form, Admission.Refused refusal) {
    HttpStatus status = HttpStatus.valueOf(Refusals.problem(refusal).getStatus());
    return refused(form, status, refusal.name());
  }

  ResponseEntity<byte[]> refused(CommentForm form, HttpStatus status, String outcome) {
    return page(form, status, model(form, words.of(outcome, spoken(form)), outcome));
  }

  ResponseEntity<byte[]> suspended(CommentForm form, Suspension suspension) {
    String sentence = suspensions.sentence(suspension, spoken(form));
    Map<String, Object> model = model(form, sentence, "AUTHOR_SUSPENDED");
    model.put("message", suspension.message());
    return page(form, HttpStatus.FORBIDDEN, model);
  }

  ResponseEntity<byte[]> invalid(CommentForm form, List<FieldFault> faults) {
    Map<String, Object> model = model(form, words.of("INVALID", spoken(form)), "INVALID");
    model.put("faults", faults);
    return page(form, HttpStatus.BAD_REQUEST, model);
  }

  private Locale spoken(CommentForm form) {
    return words.spoken(form.locale());
  }

  private Map<String, Object> model(CommentForm form, String sentence, String outcome) {
    Map<String, Object> model = new HashMap<>();
    model.put("form", form);
    model.put("sentence", sentence);
    model.put("faults", List.of());
    // What may have been stored is sent again under its own key, everything else under a new one.
    boolean again = outcome.equals(Admission.Refused.NOT_STORED.name()) && form.key() != null;
    model.put("key", again ? form.key() : UUID.randomUUID().toString());
    return model;
  }

  private ResponseEntity<byte[]> page(
      CommentForm form, HttpStatus status, Map<String, Object> model) {
    Locale spoken = spoken(form);
    model.put("language", spoken.toLanguageTag());
    model.put("direction", Words.direction(spoken));
    model.put("article", Ids.isKey(form.articleId()) ? "/articles/" + form.articleId() : null);
    HttpHeaders headers = new HttpHeaders();
    headers.set("Content-Security-Policy", POLICY);
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Content-Type-Options", "nosniff");
    if (status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE) {
      headers.set(HttpHeaders.RETRY_AFTER, SOON);
    }
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .body(words.page("again", spoken, model));
  }
}
