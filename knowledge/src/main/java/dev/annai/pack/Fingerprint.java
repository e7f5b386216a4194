package dev.annai.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names contents by their SHA-256, in hexadecimal digits. */
public final class Fingerprint {

  private Fingerprint() {}

  /** The fingerprint of named texts, whatever their order. */
  public static String of(Map<String, String> texts) {
    var files = new TreeMap<String, byte[]>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
    return ofFiles(files);
  }

  /** The fingerprint of files; lengths are hashed too, so that no two sets read the same. */
  static String ofFiles(SortedMap<String, byte[]> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : files.entrySet()) {
        var header = file.getKey() + "\n" + file.getValue().length + "\n";
        digest.update(header.getBytes(UTF_8));
        digest.update(file.getValue());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
