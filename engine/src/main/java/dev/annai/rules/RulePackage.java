package dev.annai.rules;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The package of a rule file's own into which it is compiled, whatever package it names: so its
 * classes can be told from those of other files, and be kept.
 *
 * @param name of the package
 * @param drl the file's text, in that package, on the same lines
 */
record RulePackage(String name, String drl) {

  private static final Pattern DECLARATION = Pattern.compile("(?m)^[ \\t]*package[ \\t]+[\\w.]+");

  /** The package of a file. */
  static RulePackage of(RuleFile file) {
    var word = file.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
    var name = "rules.%s_%08x".formatted("f_" + word, file.name().hashCode());
    var declaration = "package " + name;
    var found = DECLARATION.matcher(file.drl());
    var drl =
        found.find()
            ? found.replaceFirst(Matcher.quoteReplacement(declaration))
            : declaration + "; " + file.drl();
    return new RulePackage(name, drl);
  }

  /** Where its classes stand in an archive. */
  String folder() {
    return name.replace('.', '/') + "/";
  }

  /** Those of a list of classes, one a line, that are in it. */
  String list(String classes) {
    return classes
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith(name + "."))
        .collect(Collectors.joining("\n"));
  }
}
