package dev.annai.desk;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as they are kept: PBKDF2 with HMAC-SHA-256 (RFC 8018), rounds as OWASP advises (2023).
 */
final class Password {

  private static final int ROUNDS = 600_000;
  private static final int SALT = 16;
  private static final int BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private Password() {}

  /** The form in which a password is kept: rounds, salt and hash. */
  static String hash(String password) {
    var salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    return ROUNDS + "$" + text(salt) + "$" + text(derive(password, salt, ROUNDS));
  }

  /** Whether a password is the one that was kept. */
  static boolean isRight(String password, String kept) {
    var parts = kept.split("\\$", -1);
    var derived = derive(password, bytes(parts[1]), Integer.parseInt(parts[0]));
    return MessageDigest.isEqual(derived, bytes(parts[2]));
  }

  /** A new password that a person can copy: 20 letters, 99 bits. */
  static String random() {
    var password = new StringBuilder();
    for (var i = 0; i < 20; i++) {
      password.append(i > 0 && i % 5 == 0 ? "-" : "");
      password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    try {
      var spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return Base64.getDecoder().decode(text);
  }
}
