package org.newsroom.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.model.IndexModel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexCreationTest {

  @Test
  void asksAStoreThatIsLateAgain() {
    Store store =
        new Store(
            new MongoTimeoutException("late"), new MongoTimeoutException("late"), new Found());

    assertThatExceptionOfType(Found.class)
        .isThrownBy(() -> creation(store, Duration.ofMinutes(1)).start());
    assertThat(store.answers).isEmpty();
  }

  @Test
  void givesUpInTheEnd() {
    Store store = new Store(new MongoTimeoutException("late"), new Found());

    assertThatExceptionOfType(MongoException.class)
        .isThrownBy(() -> creation(store, Duration.ZERO).start());
    assertThat(store.answers).hasSize(1);
  }

  private static IndexCreation creation(Store store, Duration patience) {
    return new IndexCreation(new Indexes(name -> null, List.of(store)), patience);
  }

  /** Says that the store was asked as often as was expected. */
  private static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final class Store implements Indexed {

    private final Deque<RuntimeException> answers;

    Store(RuntimeException... answers) {
      this.answers = new ArrayDeque<>(List.of(answers));
    }

    @Override
    public String collection() {
      throw answers.remove();
    }

    @Override
    public List<IndexModel> indexes() {
      return List.of();
    }
  }
}
