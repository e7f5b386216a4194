package dev.annai.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that somebody carries; the store keeps only their hashes. */
public final class Token {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private Token() {}

  /** A new secret of 256 bits, as text that needs no escaping in an address or a header. */
  public static String secret() {
    return random(32);
  }

  /** A new id of 128 bits, as text that needs no escaping in an address. */
  public static String id() {
    return random(16);
  }

  /** The form in which a secret, or anything else that must only be compared, is kept. */
  public static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String random(int bytes) {
    var random = new byte[bytes];
    RANDOM.nextBytes(random);
    return TEXT.encodeToString(random);
  }
}
