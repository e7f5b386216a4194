package dev.annai.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.StringTokenizer;

/**
 * What something was made from, as a short name.
 *
 * @param hex the first half of a SHA-256 hash, in hexadecimal digits
 */
public record CacheKey(String hex) {

  private static final byte[] CODE = code();

  /** The key of texts in this order, made by this version of the code. */
  public static CacheKey of(Iterable<String> texts) {
    var digest = digest();
    digest.update(CODE);
    for (var text : texts) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return new CacheKey(HexFormat.of().formatHex(digest.digest(), 0, 16));
  }

  /** Every archive and class file that the program was started with, by name, size and time. */
  private static byte[] code() {
    var digest = digest();
    var places = new StringTokenizer(System.getProperty("java.class.path"), File.pathSeparator);
    while (places.hasMoreTokens()) {
      var place = Path.of(places.nextToken());
      if (Files.exists(place)) {
        state(place).forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      }
    }
    return digest.digest();
  }

  private static List<String> state(Path place) {
    try (var files = Files.walk(place)) {
      var lines = new ArrayList<String>();
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        var time = Files.getLastModifiedTime(file).toMillis();
        lines.add("%s %d %d\n".formatted(file.getFileName(), Files.size(file), time));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
