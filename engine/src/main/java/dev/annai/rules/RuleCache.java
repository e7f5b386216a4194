package dev.annai.rules;

import dev.annai.cache.CacheFolder;
import dev.annai.cache.CacheKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps compiled rules between two starts, by all that they were compiled from: the rules, and the
 * code, which has the compiler and what the rules speak of.
 */
final class RuleCache {

  private static final Logger LOG = LoggerFactory.getLogger(RuleCache.class);
  private static final String KIND = "rules";

  private final CacheFolder folder;
  private final CacheKey key;

  private RuleCache(CacheFolder folder, CacheKey key) {
    this.folder = folder;
    this.key = key;
  }

  static RuleCache of(Path folder, List<RuleFile> files) {
    var texts = new ArrayList<String>();
    for (var file : files) {
      texts.add(file.name());
      texts.add(file.drl());
    }
    return new RuleCache(new CacheFolder(folder), CacheKey.of(texts));
  }

  @Nullable RuleClasses load() {
    var archive = folder.load(KIND, key);
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

  void save(RuleClasses classes) {
    var archive = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(archive)) {
      for (var file : classes.files().entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder.save(KIND, key, archive.toByteArray());
  }
}
