package dev.annai.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts customers' words at rest with AES-256-GCM when there is a key; without one they are kept
 * as they are. What was kept in the clear, or under an earlier key, stays readable.
 *
 * <p>Safe for use by many threads.
 */
public final class Seal {

  /** Keeps words as they are. */
  public static final Seal NONE = new Seal(List.of());

  private static final String MAC = "HmacSHA256";
  private static final String MARK = "\u0001s1:";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final List<SecretKeySpec> keys;

  private Seal(List<SecretKeySpec> keys) {
    this.keys = keys;
  }

  /**
   * A seal with these keys.
   *
   * @param keys of 32 bytes; the first encrypts, all of them decrypt
   */
  public static Seal of(List<byte[]> keys) {
    return new Seal(keys.stream().map(key -> new SecretKeySpec(key, "AES")).toList());
  }

  /** The form in which words are kept. */
  String close(String words) {
    if (keys.isEmpty() || words.isEmpty()) {
      return words;
    }
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce);
      var sealed = cipher.doFinal(words.getBytes(StandardCharsets.UTF_8));
      var whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
      return MARK + Base64.getEncoder().withoutPadding().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a text hashes to, so that it can be found without being kept. */
  String mark(String text) {
    return keys.isEmpty() ? Token.hash(text) : mark(keys.getFirst(), text);
  }

  /** All that a text may have hashed to: with any of the keys, or before there was one. */
  List<String> marks(String text) {
    return Stream.concat(keys.stream().map(key -> mark(key, text)), Stream.of(Token.hash(text)))
        .toList();
  }

  private static String mark(SecretKeySpec key, String text) {
    try {
      var mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key.getEncoded(), MAC));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The words that were kept.
   *
   * @throws StoreUnavailable when no key opens them
   */
  String open(String kept) {
    if (!kept.startsWith(MARK)) {
      return kept;
    }
    var whole = Base64.getDecoder().decode(kept.substring(MARK.length()));
    return keys.stream()
        .flatMap(key -> open(whole, key).stream())
        .findFirst()
        .orElseThrow(() -> new StoreUnavailable("no configured key opens what the store keeps"));
  }

  private static Optional<String> open(byte[] whole, SecretKeySpec key) {
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(whole, NONCE));
      var words = cipher.doFinal(whole, NONCE, whole.length - NONCE);
      return Optional.of(new String(words, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
