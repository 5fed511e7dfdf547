package org.newsroom.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.MongoClientSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistries;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the last release has left in topics and stores, a line for each event or document. The days
 * of what is read are moved, so that it was recorded yesterday and nothing has expired.
 */
final class Release {

  /** Those with causes before those with effects. */
  static final List<String> TOPICS =
      List.of(
          "articles.v1",
          "authors.v1",
          "comments.submitted.v1",
          "comments.moderated.v1",
          "comments.published.v1",
          "comments.withdrawn.v1",
          "comments.reported.v1",
          "comments.appealed.v1",
          "authors.warned.v1",
          "notices.v1",
          "authors.erased.v1");

  private static final String FOLDER = "contracts/releases/1.0.0/";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern MOMENT =
      Pattern.compile("(?<=\\{\"\\$date\": \\{\"\\$numberLong\": \")\\d+");
  private static final Pattern DAY = Pattern.compile("\\b(20\\d\\d-\\d\\d-\\d\\d)(?=T\\d\\d:)");
  private static final Codec<Document> CODEC =
      CodecRegistries.withUuidRepresentation(
              MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD)
          .get(Document.class);

  /** The same for all that is read, also where the day ends meanwhile. */
  private static final long DAYS = days();

  private Release() {}

  /** The events of a topic, those of one key in their order. */
  static List<ProducerRecord<String, byte[]>> events(String topic) {
    return lines("events/" + topic).stream().map(line -> event(topic, line)).toList();
  }

  /** The documents of a collection, named by its database and itself. */
  static List<Document> documents(String collection) {
    return lines("documents/" + collection).stream()
        .map(line -> Document.parse(line, CODEC))
        .toList();
  }

  private static ProducerRecord<String, byte[]> event(String topic, String line) {
    JsonNode event = JSON.readTree(line);
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            topic, event.get("key").asString(), JSON.writeValueAsBytes(event.get("value")));
    event
        .get("headers")
        .properties()
        .forEach(
            header ->
                record
                    .headers()
                    .add(header.getKey(), header.getValue().asString().getBytes(UTF_8)));
    return record;
  }

  private static List<String> lines(String file) {
    return text(file + ".jsonl").lines().map(line -> later(line, DAYS)).toList();
  }

  private static String later(String line, long days) {
    String moved =
        DAY.matcher(line)
            .replaceAll(day -> LocalDate.parse(day.group(1)).plusDays(days).toString());
    return MOMENT
        .matcher(moved)
        .replaceAll(
            moment ->
                Long.toString(Long.parseLong(moment.group()) + Duration.ofDays(days).toMillis()));
  }

  private static long days() {
    LocalDate recorded = LocalDate.parse(text("day.txt").strip());
    return ChronoUnit.DAYS.between(recorded, LocalDate.now(ZoneOffset.UTC).minusDays(1));
  }

  private static String text(String file) {
    try {
      return new ClassPathResource(FOLDER + file).getContentAsString(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
