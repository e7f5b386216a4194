package dev.annai.eval.shell;

/** Options that do not go together. */
public final class Misuse extends Exception {

  private static final long serialVersionUID = 1;

  /** What is wrong, and what is expected instead. */
  public Misuse(String message) {
    super(message);
  }
}
