package dev.annai.rules;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All files of a rulebook.
 *
 * @param parts in the order of the files; of no use when there are faults
 */
record RuleParts(List<RulePart> parts, List<RuleFault> faults) {

  /** Takes from the cache what is there and compiles the rest. */
  static RuleParts of(List<RuleFile> files, @Nullable Path folder) {
    var cache = folder == null ? null : new RuleCache(folder);
    var classes = new HashMap<RuleFile, RuleClasses>();
    for (var file : files) {
      var kept = cache == null ? null : cache.load(file);
      if (kept != null) {
        classes.put(file, kept);
      }
    }
    var missing = files.stream().filter(file -> !classes.containsKey(file)).toList();
    if (!missing.isEmpty()) {
      var compiler = new RuleCompiler(missing);
      var compiled = compiler.compile();
      if (compiled == null) {
        return new RuleParts(List.of(), compiler.faults());
      }
      if (cache != null) {
        compiled.forEach(cache::save);
      }
      classes.putAll(compiled);
    }
    return of(files, classes);
  }

  private static RuleParts of(List<RuleFile> files, Map<RuleFile, RuleClasses> classes) {
    var parts =
        files.stream()
            .map(file -> new RulePart(file, Objects.requireNonNull(classes.get(file)).models()))
            .toList();
    var fileOf = new HashMap<String, String>();
    var faults = parts.stream().flatMap(part -> again(part, fileOf)).toList();
    return new RuleParts(parts, faults);
  }

  /** Rules of a name that a file before has: no receipt could tell which of them fired. */
  private static Stream<RuleFault> again(RulePart part, Map<String, String> fileOf) {
    return part.names().stream()
        .flatMap(rule -> {
          var first = fileOf.putIfAbsent(rule, part.file().name());
          var message = "rule \"%s\" stands in %s too".formatted(rule, first);
          var fault = new RuleFault(part.file().name(), part.lineOf(rule), message);
          return Optional.ofNullable(first).map(other -> fault).stream();
        });
  }
}
