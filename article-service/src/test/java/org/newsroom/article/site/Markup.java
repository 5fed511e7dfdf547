package org.newsroom.article.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads pages strictly: what a browser would have to mend is an error. */
public final class Markup {

  private static final int MOST_ERRORS = 20;

  private Markup() {}

  /** The page, which must be without an error and have each id once. */
  public static Document strictly(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
    Document page = Jsoup.parse(html, "", parser);
    assertThat(parser.getErrors()).isEmpty();
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    page.select("[for]").eachAttr("for").forEach(id -> assertThat(ids).contains(id));
    page.select("[aria-labelledby]")
        .eachAttr("aria-labelledby")
        .forEach(id -> assertThat(ids).contains(id));
    return page;
  }
}
