package dev.annai.pack;

import dev.annai.source.Findings;
import dev.annai.source.SourceFile;
import dev.annai.source.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of a pack that mean something, by name, read whole so that all of it is one moment. */
final class PackFiles {

  private static final Pattern KNOWN =
      Pattern.compile(
          "pack\\.yaml|calibration\\.yaml|orders\\.csv|faq/[^/]+\\.yaml|policy/[^/]+\\.csv|messages/[^/]+\\.yaml"
              + "|rules/[^/]+\\.drl"
              + "|lexicon/[^/]+/(synonyms\\.txt|dictionary\\.txt|stop-phrases\\.txt|mood\\.csv|cues\\.yaml)");
  private static final Pattern FREE =
      Pattern.compile("(questions|dialogues)/.*|.*\\.md|(.*/)?[.~].*");

  private final SortedMap<String, byte[]> contents;

  private PackFiles(SortedMap<String, byte[]> contents) {
    this.contents = contents;
  }

  /** Reads a folder; files that a pack does not have are warned of. */
  static PackFiles read(Path folder, Findings findings) {
    var contents = new TreeMap<String, byte[]>();
    try (var paths = Files.walk(folder)) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        var name = folder.relativize(path).toString().replace('\\', '/');
        if (KNOWN.matcher(name).matches()) {
          contents.put(name, Files.readAllBytes(path));
        } else if (!FREE.matcher(name).matches()) {
          unknown(name, findings);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("pack: " + folder, e);
    }
    return new PackFiles(contents);
  }

  /** Files that were read elsewhere. */
  static PackFiles of(Map<String, byte[]> contents) {
    return new PackFiles(new TreeMap<>(contents));
  }

  private static void unknown(String name, Findings findings) {
    findings.warning(
        SourceLocation.startOf(name),
        "a file that is not read",
        "A pack has pack.yaml, calibration.yaml, orders.csv, faq/*.yaml, policy/*.csv, messages/*.yaml, rules/*.drl"
            + " and lexicon/<language>/; maybe its name or ending is misspelt.");
  }

  boolean has(String name) {
    return contents.containsKey(name);
  }

  /** A file, if it is there and is text. */
  Optional<SourceFile> file(String name, Findings findings) {
    return Optional.ofNullable(contents.get(name))
        .flatMap(bytes -> SourceFile.decode(name, bytes, findings));
  }

  /** The files of a folder, in the order of their names. */
  List<SourceFile> folder(String folder, Findings findings) {
    return contents.keySet().stream()
        .filter(name -> name.startsWith(folder + "/"))
        .flatMap(name -> file(name, findings).stream())
        .toList();
  }

  /** Hash of all files but the orders, which change all day and answer nothing by themselves. */
  String version() {
    var answering = new TreeMap<>(contents);
    answering.remove("orders.csv");
    return Fingerprint.ofFiles(answering);
  }
}
