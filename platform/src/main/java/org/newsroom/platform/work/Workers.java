package org.newsroom.platform.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * What a service does in the background. While anything of it has died, the service is not alive:
 * whoever runs it starts it anew.
 */
public final class Workers {

  private final List<Worker> workers = new CopyOnWriteArrayList<>();
  private final List<Scheduled> schedule = new CopyOnWriteArrayList<>();

  private record Scheduled(String name, Future<?> runs) {

    boolean isDead() {
      return runs.isDone() && !runs.isCancelled();
    }
  }

  /** A worker that has just started. It is asked about until it is stopped. */
  public Worker start(String name, Work work) {
    workers.removeIf(Worker::isStopping);
    Worker worker = Worker.started(name, work);
    workers.add(worker);
    return worker;
  }

  /**
   * Asks about what an executor repeats, which ends for ever with the first fault that it lets
   * through.
   *
   * @param runs as the executor gave it; whoever ends it cancels it
   */
  public void watch(String name, Future<?> runs) {
    schedule.removeIf(other -> other.runs().isCancelled());
    schedule.add(new Scheduled(name, runs));
  }

  /** The names of those that ended although nobody ended them. */
  List<String> dead() {
    return Stream.concat(
            workers.stream().filter(Worker::isDead).map(Worker::name),
            schedule.stream().filter(Scheduled::isDead).map(Scheduled::name))
        .toList();
  }
}
