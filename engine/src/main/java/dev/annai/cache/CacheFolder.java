package dev.annai.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of files, each named by its kind and by what it was made from.
 *
 * <p>What cannot be read is as if it were not there, what cannot be written is not kept; both are
 * logged. Of each kind only the files used last stay. A file is there whole or not at all. Safe for
 * use by many threads.
 */
public final class CacheFolder {

  private static final Logger LOG = LoggerFactory.getLogger(CacheFolder.class);

  /** The version in use, the one before, and a few that editors try in turn. */
  private static final int KEPT = 4;

  private final Path folder;

  /** The cache in a folder, which is made when there is something to keep. */
  public CacheFolder(Path folder) {
    this.folder = folder;
  }

  /** What is kept under a name; null when nothing is. */
  public byte @Nullable [] load(String kind, CacheKey key) {
    var file = file(kind, key);
    try {
      var bytes = Files.readAllBytes(file);
      touch(file);
      return bytes;
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      LOG.warn("cache: cannot read {}", file, e);
      return null;
    }
  }

  /** A cache that may only be read is a cache still. */
  private static void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException e) {
      LOG.debug("cache: cannot touch {}", file, e);
    }
  }

  /** Keeps something under a name, and forgets what of its kind was not used for longest. */
  public void save(String kind, CacheKey key, byte[] bytes) {
    var file = file(kind, key);
    // One name for each file: what a killed process left half-written is written over.
    var draft = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.createDirectories(folder);
      Files.write(draft, bytes);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      forget(kind);
    } catch (IOException e) {
      LOG.warn("cache: cannot keep {}", file, e);
    }
  }

  private void forget(String kind) throws IOException {
    var used = new HashMap<Path, FileTime>();
    try (var files = Files.newDirectoryStream(folder, kind + "-*.cache")) {
      for (var file : files) {
        used.put(file, Files.getLastModifiedTime(file));
      }
    }
    var order = Map.Entry.<Path, FileTime>comparingByValue(Comparator.reverseOrder());
    for (var old : used.entrySet().stream().sorted(order).skip(KEPT).toList()) {
      Files.deleteIfExists(old.getKey());
    }
  }

  private Path file(String kind, CacheKey key) {
    return folder.resolve(kind + "-" + key.hex() + ".cache");
  }
}
