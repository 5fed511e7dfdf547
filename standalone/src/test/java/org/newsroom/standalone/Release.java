package org.newsroom.standalone;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a release has left in topics and stores, as files: a line for each event or document. The
 * days of what is read are moved, so that it was recorded yesterday and nothing has expired.
 */
record Release(Path folder) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The same for all that is read, also where the day ends meanwhile. */
  private static final LocalDate YESTERDAY = LocalDate.now(ZoneOffset.UTC).minusDays(1);

  private static final JsonWriterSettings EXTENDED =
      JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();
  private static final Codec<Document> CODEC =
      CodecRegistries.withUuidRepresentation(
              MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD)
          .get(Document.class);
  private static final Pattern MOMENT =
      Pattern.compile("(?<=\\{\"\\$date\": \\{\"\\$numberLong\": \")\\d+");
  private static final Pattern DAY = Pattern.compile("\\b(20\\d\\d-\\d\\d-\\d\\d)(?=T\\d\\d:)");

  /** The one that a change must not forget. */
  static Release last() {
    return new Release(Path.of("..", "contracts", "releases", "1.0.0"));
  }

  void recordDay() {
    write(folder.resolve("day.txt"), List.of(LocalDate.now(ZoneOffset.UTC).toString()));
  }

  void recordAnswers(Map<String, JsonNode> answers) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(answers)
        .forEach(
            (path, answer) ->
                lines.add(JSON.createObjectNode().put("path", path).set("answer", answer) + ""));
    write(folder.resolve("answers.jsonl"), lines);
  }

  /** What was answered to which question. */
  Map<String, JsonNode> answers() {
    return read(folder.resolve("answers.jsonl")).stream()
        .map(JSON::readTree)
        .collect(Collectors.toMap(line -> line.get("path").asString(), line -> line.get("answer")));
  }

  /** Everything that is in the stores. */
  void recordDocuments(String address) {
    try (MongoClient client = client(address)) {
      for (Service service : Service.values()) {
        MongoDatabase database = client.getDatabase(service.database());
        for (String collection : database.listCollectionNames().into(new ArrayList<>())) {
          List<String> lines = new ArrayList<>();
          database
              .getCollection(collection)
              .find()
              .forEach(one -> lines.add(one.toJson(EXTENDED, CODEC)));
          lines.sort(Comparator.naturalOrder());
          write(documents(service).resolve(collection + ".jsonl"), lines);
        }
      }
    }
  }

  /** Puts everything into stores that are empty. */
  void restoreDocuments(String address) {
    try (MongoClient client = client(address)) {
      for (Service service : Service.values()) {
        for (Path file : list(documents(service))) {
          String collection = file.getFileName().toString().replace(".jsonl", "");
          List<Document> documents =
              read(file).stream().map(line -> Document.parse(line, CODEC)).toList();
          client.getDatabase(service.database()).getCollection(collection).insertMany(documents);
        }
      }
    }
  }

  /** Everything that is in the topics. */
  void recordEvents(String address) {
    Map<String, List<String>> lines = new TreeMap<>();
    try (KafkaConsumer<String, String> consumer = consumer(address)) {
      Map<TopicPartition, Long> ends = ends(consumer);
      consumer.assign(ends.keySet());
      consumer.seekToBeginning(ends.keySet());
      while (ends.keySet().stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> add(lines, record));
      }
    }
    lines.forEach((topic, events) -> write(folder.resolve("events/" + topic + ".jsonl"), events));
  }

  /** How many events are in the topics. */
  static long events(String address) {
    try (KafkaConsumer<String, String> consumer = consumer(address)) {
      return ends(consumer).values().stream().mapToLong(end -> end).sum();
    }
  }

  private static KafkaConsumer<String, String> consumer(String address) {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", address), new StringDeserializer(), new StringDeserializer());
  }

  private static Map<TopicPartition, Long> ends(KafkaConsumer<String, String> consumer) {
    return consumer.endOffsets(
        consumer.listTopics().entrySet().stream()
            .filter(topic -> topic.getKey().endsWith(".v1"))
            .flatMap(topic -> topic.getValue().stream())
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList());
  }

  private static void add(Map<String, List<String>> lines, ConsumerRecord<String, String> record) {
    ObjectNode event = JSON.createObjectNode().put("key", record.key());
    ObjectNode headers = event.putObject("headers");
    record
        .headers()
        .forEach(
            header ->
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
    event.set("value", record.value() == null ? JSON.nullNode() : JSON.readTree(record.value()));
    lines.computeIfAbsent(record.topic(), topic -> new ArrayList<>()).add(event.toString());
  }

  private static MongoClient client(String address) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(address))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .build());
  }

  private Path documents(Service service) {
    return folder.resolve("documents").resolve(service.database());
  }

  private List<String> read(Path file) {
    try {
      LocalDate recorded = LocalDate.parse(Files.readString(folder.resolve("day.txt")).strip());
      long days = ChronoUnit.DAYS.between(recorded, YESTERDAY);
      return Files.readAllLines(file).stream().map(line -> later(line, days)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
