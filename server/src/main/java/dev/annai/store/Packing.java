package dev.annai.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;

/** Makes long texts shorter: of what a conversation leaves, most is receipts. */
final class Packing {

  private static final String MARK = "\u0001z1:";

  private Packing() {}

  /** The form in which a long text is kept: compressed, if that is shorter. */
  static String pack(String text) {
    var bytes = through(text.getBytes(StandardCharsets.UTF_8), DeflaterOutputStream::new);
    var packed = MARK + Base64.getEncoder().withoutPadding().encodeToString(bytes);
    return packed.length() < text.length() ? packed : text;
  }

  /** The text that was packed; one that was not comes back as it is. */
  static String unpack(String kept) {
    if (!kept.startsWith(MARK)) {
      return kept;
    }
    var bytes = Base64.getDecoder().decode(kept.substring(MARK.length()));
    return new String(through(bytes, InflaterOutputStream::new), StandardCharsets.UTF_8);
  }

  private interface Filter {
    OutputStream around(OutputStream out);
  }

  private static byte[] through(byte[] bytes, Filter filter) {
    var out = new ByteArrayOutputStream();
    try (var filtered = filter.around(out)) {
      filtered.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
