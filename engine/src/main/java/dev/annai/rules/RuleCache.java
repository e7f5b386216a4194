package dev.annai.rules;

import dev.annai.cache.CacheFolder;
import dev.annai.cache.CacheKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the rules that were compiled last between two starts, by the names of their files and by
 * the code, which has the compiler and what the rules speak of.
 */
final class RuleCache {

  private static final Logger LOG = LoggerFactory.getLogger(RuleCache.class);
  private static final String KIND = "rules";
  private static final String WHOLE = "whole/";
  private static final String CHANGES = "changes/";
  private static final String ORDER = "order";

  private final CacheFolder folder;
  private final CacheKey key;

  private RuleCache(CacheFolder folder, CacheKey key) {
    this.folder = folder;
    this.key = key;
  }

  static RuleCache of(Path folder, List<RuleFile> files) {
    var names = files.stream().map(RuleFile::name).toList();
    return new RuleCache(new CacheFolder(folder), CacheKey.of(names));
  }

  /** The last version of these files; none when none is kept, or none that can be read. */
  @Nullable CompiledRules load() {
    var archive = folder.load(KIND, key);
    if (archive == null) {
      return null;
    }
    var whole = new TreeMap<String, byte[]>();
    var changes = new TreeMap<String, byte[]>();
    var order = List.<String>of();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var name = entry.getName();
        if (name.startsWith(WHOLE)) {
          whole.put(name.substring(WHOLE.length()), zip.readAllBytes());
        } else if (name.startsWith(CHANGES)) {
          changes.put(name.substring(CHANGES.length()), zip.readAllBytes());
        } else {
          order = new String(zip.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
      }
    } catch (IOException e) {
      LOG.warn("compiled rules: cannot read what was kept", e);
      return null;
    }
    return order.isEmpty() ? null : compiled(new RuleClasses(whole), changes, order);
  }

  private static CompiledRules compiled(
      RuleClasses whole, Map<String, byte[]> changes, List<String> order) {
    return new CompiledRules(whole, changes.isEmpty() ? null : new RuleClasses(changes), order);
  }

  /** Keeps a version in place of the one before. */
  void save(CompiledRules rules) {
    var archive = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(archive)) {
      write(zip, WHOLE, rules.whole());
      if (rules.changes() != null) {
        write(zip, CHANGES, rules.changes());
      }
      // Last: an archive that has it is whole.
      zip.putNextEntry(new ZipEntry(ORDER));
      zip.write(String.join("\n", rules.order()).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder.save(KIND, key, archive.toByteArray());
  }

  private static void write(ZipOutputStream zip, String place, RuleClasses classes)
      throws IOException {
    for (var file : classes.files().entrySet()) {
      zip.putNextEntry(new ZipEntry(place + file.getKey()));
      zip.write(file.getValue());
    }
  }
}
