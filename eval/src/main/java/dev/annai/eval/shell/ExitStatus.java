package dev.annai.eval.shell;

/** What a command's exit status means to a CI, besides 0 for what is reached. */
public final class ExitStatus {

  /** A figure is below what was asked for. */
  public static final int BELOW = 1;

  /** A file or an option cannot be used. */
  public static final int UNUSABLE = 2;

  private ExitStatus() {}
}
