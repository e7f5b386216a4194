package dev.annai.rules;

import dev.annai.cache.CacheFolder;
import dev.annai.cache.CacheKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps compiled rule files between two starts, each by all that it was compiled from: the rules,
 * and the code, which has the compiler and what the rules speak of.
 */
final class RuleCache {

  private static final Logger LOG = LoggerFactory.getLogger(RuleCache.class);

  private final CacheFolder folder;

  RuleCache(Path folder) {
    this.folder = new CacheFolder(folder);
  }

  @Nullable RuleClasses load(RuleFile file) {
    var archive = folder.load(kind(file), key(file));
    if (archive == null) {
      return null;
    }
    var files = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
      var classes = new RuleClasses(files);
      return classes.isWhole() ? classes : null;
    } catch (IOException e) {
      LOG.warn("compiled rules: cannot read what was kept", e);
      return null;
    }
  }

  void save(RuleFile of, RuleClasses classes) {
    var archive = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(archive)) {
      for (var file : classes.files().entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder.save(kind(of), key(of), archive.toByteArray());
  }

  /** Every file has its own few versions that stay. */
  private static String kind(RuleFile file) {
    return "rules-%08x".formatted(file.name().hashCode());
  }

  private static CacheKey key(RuleFile file) {
    return CacheKey.of(List.of(file.name(), file.drl()));
  }
}
