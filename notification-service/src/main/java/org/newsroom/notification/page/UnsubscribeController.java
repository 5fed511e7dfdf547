package org.newsroom.notification.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.newsroom.notification.address.AddressHashes;
import org.newsroom.notification.address.Addresses;
import org.newsroom.notification.address.Scope;
import org.newsroom.notification.notice.Texts;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Ends mails to whoever has the token out of one of them: with one click in the mail program (RFC
 * 8058) or with a button, but never by just opening a link, as scanners of mail do.
 */
@Controller
@Tag(name = "Pages")
class UnsubscribeController {

  private final AddressHashes hashes;
  private final Addresses addresses;
  private final PageAnswers answers;
  private final Texts texts;

  UnsubscribeController(
      AddressHashes hashes, Addresses addresses, PageAnswers answers, Texts texts) {
    this.hashes = hashes;
    this.addresses = addresses;
    this.answers = answers;
    this.texts = texts;
  }

  @Operation(
      operationId = "askToUnsubscribe",
      summary = "See the page with the button that ends mails",
      description = "Ends nothing itself: programs that look mails over open links, too.")
  @ApiResponse(
      responseCode = "200",
      description = "The page.",
      content = @Content(mediaType = MediaType.TEXT_HTML_VALUE))
  @ApiResponse(
      responseCode = "404",
      description = "No token out of a mail.",
      content = @Content(mediaType = MediaType.TEXT_HTML_VALUE))
  @GetMapping(path = "/unsubscribe/{token}", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView ask(
      @Parameter(schema = @Schema(type = "string", pattern = AddressHashes.TOKEN)) @PathVariable
          String token,
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response) {
    AddressHashes.Subscription subscription = hashes.read(token);
    if (subscription == null) {
      return answers.unknown(request, response);
    }
    Locale language = PageAnswers.language(request);
    String text = subscription.scope() == Scope.REPLIES ? "unsubscribe.replies" : "unsubscribe.all";
    return answers.page(
        response,
        "message",
        MessagePage.of(
            language,
            texts.word("unsubscribe.title", language),
            texts.word(text, language),
            texts.word("unsubscribe.button", language)));
  }

  @Operation(
      operationId = "unsubscribe",
      summary = "End mails",
      description = "One click of a mail program (RFC 8058), or the button. Repeating it is fine.")
  @ApiResponse(
      responseCode = "200",
      description = "The page.",
      content = @Content(mediaType = MediaType.TEXT_HTML_VALUE))
  @ApiResponse(
      responseCode = "404",
      description = "No token out of a mail.",
      content = @Content(mediaType = MediaType.TEXT_HTML_VALUE))
  @PostMapping("/unsubscribe/{token}")
  ModelAndView unsubscribe(
      @Parameter(schema = @Schema(type = "string", pattern = AddressHashes.TOKEN)) @PathVariable
          String token,
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response) {
    AddressHashes.Subscription subscription = hashes.read(token);
    if (subscription == null) {
      return answers.unknown(request, response);
    }
    addresses.unsubscribe(subscription);
    Locale language = PageAnswers.language(request);
    return answers.page(
        response,
        "message",
        MessagePage.of(
            language,
            texts.word("unsubscribe.done.title", language),
            texts.word("unsubscribe.done", language),
            null));
  }
}
