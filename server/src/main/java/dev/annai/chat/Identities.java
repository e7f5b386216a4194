package dev.annai.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Reads the identities that the shop's own server signs for its page: {@code PAYLOAD.SIGNATURE},
 * where the payload is JSON in base64url ({@code until}: seconds since 1970, {@code phone}, {@code
 * name}) and the signature the HMAC-SHA256 of the payload as it stands there, in hex.
 */
public final class Identities {

  /** Nobody is known. */
  public static final Identities NONE = new Identities(List.of());

  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int LARGEST = 2048;
  private static final int LONGEST_NAME = 40;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<SecretKeySpec> keys;

  private Identities(List<SecretKeySpec> keys) {
    this.keys = keys;
  }

  /** Identities that are signed with any of these secrets. */
  public static Identities of(List<String> secrets) {
    return new Identities(
        secrets.stream()
            .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"))
            .toList());
  }

  /**
   * Whom a token names.
   *
   * @param millis the wall clock, since 1970
   * @return empty for whatever is not signed, no longer good, good for more than a day, or without
   *     a telephone number; nobody is told which
   */
  Optional<Identity> read(String token, long millis) {
    var dot = token.indexOf('.');
    if (dot < 1 || token.length() > LARGEST) {
      return Optional.empty();
    }
    var payload = token.substring(0, dot);
    return isSigned(payload, token.substring(dot + 1))
        ? identity(payload, millis / 1000)
        : Optional.empty();
  }

  /** The telephone number of whom a token names, like {@link #read}. */
  public Optional<String> phone(String token, long millis) {
    return read(token, millis).map(Identity::phone);
  }

  /** Every key is tried, and each comparison takes the same time. */
  private boolean isSigned(String payload, String signature) {
    var given = signature.getBytes(StandardCharsets.UTF_8);
    var signed = false;
    for (var key : keys) {
      signed |= MessageDigest.isEqual(given, sign(key, payload));
    }
    return signed;
  }

  private static byte[] sign(SecretKeySpec key, String payload) {
    try {
      var mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      var hash = mac.doFinal(payload.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).getBytes(StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Identity> identity(String payload, long now) {
    try {
      var json = JSON.readTree(Base64.getUrlDecoder().decode(payload));
      var until = json.path("until").asLong();
      var phone = json.path("phone").asText().strip();
      if (until <= now
          || until > now + LONGEST.toSeconds()
          || phone.replaceAll("\\D", "").length() < 4) {
        return Optional.empty();
      }
      return Optional.of(new Identity(name(json), phone));
    } catch (IllegalArgumentException | JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A name is said to its owner; marks in it that mean something in an answer are left out. */
  private static String name(JsonNode json) {
    var name = json.path("name").asText().replaceAll("[^\\p{L}\\p{M}\\p{N} .'’・·-]", "").strip();
    return name.codePointCount(0, name.length()) > LONGEST_NAME ? "" : name;
  }
}
