package dev.annai.eval.shell;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks.
 *
 * @param out the result alone
 * @param err what is not reached or cannot be used
 */
public record Console(PrintWriter out, PrintWriter err) {

  /** In which everything is written and read. */
  public static final Charset CHARSET = StandardCharsets.UTF_8;

  /** The process's own standard output and error. */
  public static Console ofProcess() {
    return new Console(
        new PrintWriter(System.out, true, CHARSET), new PrintWriter(System.err, true, CHARSET));
  }

  /** Prints a part of the result. */
  public void print(String text) {
    out.print(text);
    out.flush();
  }
}
