package dev.annai.eval.set;

/** What of a retrieval set is indexed. */
public enum Fields {
  /** The entry's question alone. */
  TITLE("title"),
  /** The question and its further phrasings. */
  TITLE_VARIANTS("title+variants"),
  /** All that the set has: question, further phrasings, answer. */
  ALL("all");

  private final String key;

  Fields(String key) {
    this.key = key;
  }

  /**
   * The fields of a key.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static Fields of(String key) {
    for (var fields : values()) {
      if (fields.key.equals(key)) {
        return fields;
      }
    }
    throw new IllegalArgumentException(
        "\"%s\" (expected: title, title+variants or all)".formatted(key));
  }

  /** Whether further phrasings are indexed. */
  boolean hasVariants() {
    return this != TITLE;
  }

  /** Whether answers are indexed. */
  boolean hasAnswers() {
    return this == ALL;
  }

  /** As it is typed on the command line. */
  @Override
  public String toString() {
    return key;
  }
}
