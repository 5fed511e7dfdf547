package org.newsroom.testkit;

import java.util.List;

/** The parts of requests that no decent client sends: every char stands for one byte. */
final class HostileValues {

  static final List<String> METHODS =
      List.of(
          "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get");
  static final List<String> IDS =
      List.of(
          "x",
          "0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11",
          "00000000-0000-0000-0000-000000000000",
          "https:%2F%2Fwww.news.example%2Fa",
          "%00",
          "%D7",
          "..",
          ";a=b",
          "$ne",
          "-1",
          "99999999999999999999");
  static final List<String> QUERIES =
      List.of(
          "",
          "",
          "?",
          "?x",
          "?a=1&a=2",
          "?limit=-1",
          "?cursor=!",
          "?receipt=%D7",
          "?%",
          "?commentId[$ne]=1",
          "?articleId=",
          "?sort=%00",
          "?after=9999999999999999999",
          "?access_token=x",
          "?=");
  static final List<String> HEADERS =
      List.of(
          "Accept",
          "Accept-Language",
          "Accept-Encoding",
          "Authorization",
          "Cookie",
          "Content-Encoding",
          "Content-Language",
          "Expect",
          "Forwarded",
          "Idempotency-Key",
          "If-Match",
          "If-None-Match",
          "If-Modified-Since",
          "If-Range",
          "Last-Event-ID",
          "Origin",
          "Range",
          "Receipt",
          "Sec-Fetch-Site",
          "Upgrade",
          "X-CSRF-Token",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Requested-With",
          "traceparent");
  static final List<String> VALUES =
      List.of(
          "",
          "*",
          "*/*",
          "text/html",
          "a/b/c",
          "\"",
          "\"\u00d0\u00ba\u009b\"",
          "W/\"1\"",
          "Bearer x.y.z",
          "Bearer ",
          "Basic !",
          "Basic \u00ff",
          "Digest a",
          "bytes=0-,5-1,x",
          "100-continue",
          "gzip, x;q=9",
          "https://evil.example",
          "null",
          "h2c",
          "a=\u0001; =; $Version=9; __Host-x",
          "-1",
          "1e400",
          "zz;q=x,,de-\u00e9",
          "00-0-0-0");
  static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json",
          "application/json; charset=x",
          "application/json;charset=utf-16",
          "application/x-www-form-urlencoded",
          "multipart/form-data",
          "multipart/form-data; boundary=b",
          "multipart/mixed; boundary=\u00e9",
          "text/plain",
          "application/problem+json",
          "json",
          "*/*",
          "a/\u00ff",
          "");
  static final List<String> BODIES =
      List.of(
          "",
          "{}",
          "null",
          "[]",
          "{\"text\":1}",
          "{\"text\":\"a\",\"text\":\"b\"}",
          "{\"text\":\"\\ud800\",\"author\":{\"name\":\"\\u0000\"},\"articleId\":\"$ne\"}",
          "{\"$where\":\"1\",\"__proto__\":{}}",
          "{\"text\":\"",
          "\u00ef\u00bb\u00bf{}",
          "\u00ff\u00fe{\u0000",
          "[".repeat(5_000),
          "{\"a\":".repeat(2_000),
          "1e999999999",
          "a=1&a=%&=&text=%D7",
          "x=1&".repeat(5_000),
          "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nx\r\n--b--\r\n",
          "x".repeat(70_000));

  private HostileValues() {}
}
