package dev.annai.eval.metric;

/** Whether a topic has an entry, and if not, how much it looks as if it had. */
public enum Scope {
  /** An entry answers it. */
  IN,
  /** No entry answers it, but it is about things that entries are about. */
  NEAR,
  /** No entry answers it, and it is about something else altogether. */
  FAR;

  /** Whether no entry answers it. */
  public boolean isOut() {
    return this != IN;
  }
}
