package dev.annai.eval;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks.
 *
 * @param out the result alone
 * @param err what is not reached or cannot be used
 */
record Console(PrintWriter out, PrintWriter err) {

  static Console ofProcess() {
    return new Console(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8));
  }

  void print(String text) {
    out.print(text);
    out.flush();
  }
}
