package dev.annai.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where compiled rules are kept between two starts.
 *
 * <p>An archive is named by all that it was compiled from: the rules, the classes that they speak
 * of, and the compiler. An archive that cannot be read is compiled again; what cannot be written is
 * not kept.
 */
final class RuleCache {

  private static final Logger LOG = LoggerFactory.getLogger(RuleCache.class);

  private final Path archive;

  private RuleCache(Path archive) {
    this.archive = archive;
  }

  static RuleCache of(Path folder, List<RuleFile> files) {
    return new RuleCache(folder.resolve("rules-" + key(files) + ".jar"));
  }

  @Nullable RuleClasses load() {
    if (!Files.isRegularFile(archive)) {
      return null;
    }
    var files = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
      var classes = new RuleClasses(files);
      return classes.isWhole() ? classes : null;
    } catch (IOException e) {
      LOG.warn("compiled rules: cannot read {}", archive, e);
      return null;
    }
  }

  void save(RuleClasses classes) {
    try {
      Files.createDirectories(archive.getParent());
      var draft = Files.createTempFile(archive.getParent(), "rules-", ".tmp");
      try (var zip = new ZipOutputStream(Files.newOutputStream(draft))) {
        for (var file : classes.files().entrySet()) {
          zip.putNextEntry(new ZipEntry(file.getKey()));
          zip.write(file.getValue());
        }
      }
      Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn("compiled rules: cannot keep {}", archive, e);
    }
  }

  private static String key(List<RuleFile> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : files) {
        digest.update(file.name().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.drl().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      for (var type : RuleCompiler.VOCABULARY) {
        digest.update(bytes(type));
      }
      digest.update(bytes(KieBase.class));
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(Class<?> type) {
    var name = type.getName();
    try (InputStream in =
        type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
