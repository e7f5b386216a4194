package dev.annai.orders;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Asks an order system for one order. May block; an interrupted thread gives up. */
interface OrderSource extends AutoCloseable {

  /**
   * The fields of an order under the names that the system gives them.
   *
   * @return empty when it has no such order
   * @throws Passing when the same question may well be answered a moment later
   * @throws IOException when there is no answer, or one that makes no sense
   */
  Optional<Map<String, String>> fields(String number) throws IOException, InterruptedException;

  @Override
  void close();

  /** A failure that came at once and may be over at once. */
  final class Passing extends IOException {
    private static final long serialVersionUID = 1;

    Passing(String message) {
      super(message);
    }
  }
}
