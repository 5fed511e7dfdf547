package org.newsroom.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.newsroom.testkit.EventConsumerContract;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class EventConsumerContractIT {

  @Autowired SampleService.Letters letters;

  @Nested
  class OfLetters extends EventConsumerContract {

    OfLetters() {
      super("letters.v1");
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(letter(key, 1, "Dear editor"), letter(key, 2, "Dear editors"));
    }

    @Override
    protected void assertHandled(String key) {
      Document stored = letters.find(key);
      assertThat(stored).isNotNull();
      assertThat(stored.getString("text")).isEqualTo("Dear editors");
    }

    private byte[] letter(String id, int version, String text) {
      return ("{\"id\":\"" + id + "\",\"version\":" + version + ",\"text\":\"" + text + "\"}")
          .getBytes(StandardCharsets.UTF_8);
    }
  }
}
