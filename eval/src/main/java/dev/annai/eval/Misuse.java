package dev.annai.eval;

/** Options that do not go together. */
final class Misuse extends Exception {

  private static final long serialVersionUID = 1;

  Misuse(String message) {
    super(message);
  }
}
