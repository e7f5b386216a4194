package dev.annai.rules;

/**
 * Why a rule file does not compile.
 *
 * @param file the rule file's name
 * @param line from 1; 1 when the compiler does not say where
 * @param message what is wrong
 */
public record RuleFault(String file, int line, String message) {

  @Override
  public String toString() {
    return "%s:%d: %s".formatted(file, line, message);
  }
}
