package dev.annai.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of addresses.
 *
 * @param address the first of them
 * @param bits how many leading bits they share
 */
public record Network(InetAddress address, int bits) {

  /** What looks like an address: nothing that would be asked of a name server. */
  private static final Pattern LITERAL =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  /**
   * The range of a text such as {@code 10.0.0.0/8} or {@code ::1}.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Network of(String text) {
    var parts = text.split("/", 2);
    var address =
        literal(parts[0])
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "network: \"%s\" (expected: an address or a range such as 10.0.0.0/8)"
                        .formatted(text)));
    var most = address.getAddress().length * 8;
    var bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
    if (bits < 0 || bits > most) {
      throw new IllegalArgumentException(
          "network: \"%s\" (expected: at most %d bits)".formatted(text, most));
    }
    return new Network(address, bits);
  }

  /** The address that a text is; none when it is no address. */
  static Optional<InetAddress> literal(String text) {
    var bare = text.strip().replaceFirst("^\\[(.*)]$", "$1");
    if (!LITERAL.matcher(bare).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(bare));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** Whether an address is in the range. */
  public boolean contains(InetAddress other) {
    var mine = address.getAddress();
    var theirs = other.getAddress();
    if (mine.length != theirs.length) {
      return false;
    }
    for (var bit = 0; bit < bits; bit++) {
      var mask = 0x80 >> (bit % 8);
      if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  /** The first bits of an address, as a key. */
  static String prefix(InetAddress address, int bits) {
    var bytes = address.getAddress();
    var key = new StringBuilder();
    for (var i = 0; i < Math.min(bits / 8, bytes.length); i++) {
      key.append(Character.forDigit((bytes[i] >> 4) & 0xF, 16));
      key.append(Character.forDigit(bytes[i] & 0xF, 16));
    }
    return key.toString();
  }
}
