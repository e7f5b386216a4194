package dev.annai.eval.soak;

/**
 * What a figure must be.
 *
 * @param sign {@code =}, {@code <=} or {@code >=}
 */
record Goal(String figure, String sign, double value) {

  static Goal exactly(String figure, double value) {
    return new Goal(figure, "=", value);
  }

  static Goal atMost(String figure, double value) {
    return new Goal(figure, "<=", value);
  }

  static Goal atLeast(String figure, double value) {
    return new Goal(figure, ">=", value);
  }

  boolean isMet(double found) {
    return switch (sign) {
      case "=" -> found == value;
      case "<=" -> found <= value;
      default -> found >= value;
    };
  }
}
