package org.newsroom.moderation.rules.text;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A way by which a text leads its readers elsewhere and hides where to. */
public enum Lead {
  /** A short link hides the website behind another's address: {@code bit.ly/x}. */
  SHORT_LINK(
      Names.addresses(Names.SHORTENERS),
      "(?<![\\p{L}\\d.@-])(?:www\\.)?" + Names.anyOf(Names.SHORTENERS) + "/[\\p{L}\\d]{1,40}"),
  /** An invitation to a messenger, by its address or by its name and somebody's there. */
  MESSENGER(
      Names.both(Names.addresses(Names.INVITATIONS), Names.MESSENGERS),
      "(?<![\\p{L}\\d.@-])"
          + Names.anyOf(Names.INVITATIONS)
          + "/[\\p{L}\\d+@]{1,40}"
          + "|(?<!\\p{L})"
          + Names.anyOf(Names.MESSENGERS)
          + "[ :,=(–-]{1,4}(?:\\p{L}{1,20}[ :]{1,2}){0,3}(?:@[a-z0-9_]{4,32}|\\+\\d[\\d ()-]{7,18}\\d)"
          + "|(?<![\\p{L}\\d])@[a-z0-9_]{4,32}[ ,(–-]{1,3}(?:\\p{L}{1,5} )?"
          + Names.anyOf(Names.MESSENGERS)
          + "(?!\\p{L})"),
  /** An address that is written so that no machine knows it: {@code pills [dot] com}. */
  OBSCURED(
      Names.both(List.of("hxxp", " dot ", " ."), Names.bracketed(Names.DOTS)),
      "hxxps?:/"
          + "|[\\p{L}\\d-]{2,40} ?[\\[({] ?"
          + Names.anyOf(Names.DOTS)
          + " ?[\\])}] ?\\p{L}{2,12}"
          + "|(?<![\\p{L}\\d])(?!(?:the|first|early|late|another) )[\\p{L}\\d-]{3,40} dot "
          + "(?:com|net|org|info|biz|xyz|site|online|shop)"
          + "(?!\\p{L}| (?:boom|bubble|bust|crash|era|craze|days|firm|compan|stock|start|million))"
          + "|(?<![\\p{L}\\d])(?:[a-z0-9-] ){5,60}\\. ?(?:c ?o ?m|n ?e ?t|o ?r ?g|r ?u|i ?n ?f ?o)(?!\\p{L})"
          + "|[\\p{L}\\d-]{3,40} \\. (?:com|net|org|ru|info|biz)(?!\\p{L})");

  private static final class Names {

    static final List<String> SHORTENERS =
        words(
            "bit.ly bitly.com tinyurl.com goo.gl goo.su is.gd v.gd cutt.ly ow.ly rb.gy shorturl.at clck.ru vk.cc"
                + " tiny.cc rebrand.ly t.ly s.id bl.ink buff.ly adf.ly u.to tiny.one lnk.to linktr.ee kutt.it tr.im");

    static final List<String> INVITATIONS =
        words(
            "t.me telegram.me wa.me chat.whatsapp.com api.whatsapp.com discord.gg discord.com/invite viber.me"
                + " line.me signal.group signal.me");

    static final List<String> MESSENGERS =
        both(
            List.of("whats app"),
            words(
                "telegram tg whatsapp viber wechat телеграм телеграмм телега телеге тг вотсап ватсап вацап вайбер"
                    + " טלגרם בטלגרם ווטסאפ וווטסאפ וואטסאפ בווטסאפ בוואטסאפ"
                    + " واتساب واتس تلغرام تليجرام تيليجرام تلجرام"));

    static final List<String> DOTS = List.of(".", "dot", "точка", "נקודה");

    static List<String> words(String all) {
      return List.of(all.split(" "));
    }

    static List<String> both(List<String> some, List<String> others) {
      return Stream.concat(some.stream(), others.stream()).toList();
    }

    static List<String> addresses(List<String> hosts) {
      return hosts.stream().map(host -> host + "/").toList();
    }

    static List<String> bracketed(List<String> words) {
      return Stream.of("[", "[ ", "(", "( ", "{", "{ ")
          .flatMap(bracket -> words.stream().map(word -> bracket + word))
          .toList();
    }

    /** A longer name before a shorter one with which it begins. */
    static String anyOf(List<String> names) {
      return names.stream()
          .sorted(Comparator.reverseOrder())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));
    }
  }

  /** One of these is in every text that leads so, which few texts have. */
  @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable list.
  private final List<String> signs;

  @SuppressWarnings("ImmutableEnumChecker") // A pattern is never changed.
  private final Pattern pattern;

  Lead(List<String> signs, String pattern) {
    this.signs = signs;
    this.pattern = Pattern.compile(pattern);
  }

  /**
   * The first place in the folded text that leads so, or null. Every repetition has a bound, so
   * that it takes time linear in the length of the text.
   */
  public @Nullable MatchResult in(String folded) {
    if (signs.stream().noneMatch(folded::contains)) {
      return null;
    }
    Matcher matcher = pattern.matcher(folded);
    return matcher.find() ? matcher.toMatchResult() : null;
  }
}
