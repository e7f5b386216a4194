package dev.annai.eval.set;

/**
 * Something wrong in a file that an evaluator brought.
 *
 * @param file the path as it was given
 * @param line from 1
 * @param column from 1, in characters
 * @param message what is there and what was expected
 */
public record Fault(String file, int line, int column, String message) {

  /** As compilers print it: {@code queries.jsonl:12:5: message}. */
  @Override
  public String toString() {
    return "%s:%d:%d: %s".formatted(file, line, column, message);
  }
}
