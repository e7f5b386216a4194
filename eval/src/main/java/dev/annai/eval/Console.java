package dev.annai.eval;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks.
 *
 * @param out the result alone
 * @param err what is not reached or cannot be used
 */
record Console(PrintWriter out, PrintWriter err) {

  /** In which everything is written and read. */
  static final Charset CHARSET = StandardCharsets.UTF_8;

  static Console ofProcess() {
    return new Console(
        new PrintWriter(System.out, true, CHARSET), new PrintWriter(System.err, true, CHARSET));
  }

  void print(String text) {
    out.print(text);
    out.flush();
  }
}
