package org.newsroom.article.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsroom.article.site.comment.Remark;
import org.newsroom.article.site.comment.Section;

class TemplatesTest {

  private static final Moment NOON = new Moment("2024-07-05T12:00:00Z", "12:00 / 05.07.24");
  private static final Moment LATER = new Moment("2024-07-05T12:04:00Z", "12:04 / 05.07.24");

  @Test
  void keepsRepliesBelowACommentThatWasRemoved() {
    Remark reply = remark("reply", "Still here.", null, false, "Dana", List.of());
    Remark removed = remark("thread", "Not to be seen", null, true, null, List.of(reply));

    Document page = section("en", removed);

    assertThat(page.select("#comment-thread > .removed").text())
        .isEqualTo("This comment was removed");
    assertThat(page.select("#comment-reply .said").text()).isEqualTo("Still here.");
    assertThat(page.select("#comment-reply .to").text()).isEqualTo("in reply to Dana");
    assertThat(page.text()).doesNotContain("Not to be seen");
    assertThat(section("he", removed).select(".removed").text()).isEqualTo("תגובה זו הוסרה");
  }

  @Test
  void saysWhenACommentWasEdited() {
    Document page = section("en", remark("a", "Corrected.", LATER, false, null, List.of()));

    assertThat(page.select(".edited").text())
        .isEqualTo("edited 12:04 / 05.07.24 edited by the newsroom");
  }

  private static Document section(String language, Remark remark) {
    Language words = new Language(language);
    Section section =
        new Section("tram", words, true, false, 1, "newest", "", List.of(remark), null, null);
    byte[] html = new Templates().render("fragment", words, Map.of("section", section));
    return Markup.strictly(
        "<!DOCTYPE html><title>Page</title>" + new String(html, StandardCharsets.UTF_8));
  }

  private static Remark remark(
      String id,
      String text,
      @Nullable Moment edited,
      boolean removed,
      @Nullable String inReplyTo,
      List<Remark> replies) {
    return new Remark(
        id,
        "Joel",
        true,
        text,
        "en",
        NOON,
        edited,
        edited != null,
        removed,
        inReplyTo,
        null,
        replies);
  }
}
