package dev.annai.chat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.annai.dialogue.Dialogue;
import dev.annai.dialogue.Receipt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A receipt as it stands on the wire and in the store.
 *
 * @param act what was decided, as on the wire
 */
public record WireReceipt(String id, String act, @JsonUnwrapped Receipt receipt) {

  private static final int BYTES = 16;

  /** The receipt of a turn that began with this dialogue. */
  public static WireReceipt of(Dialogue dialogue, Receipt receipt) {
    return new WireReceipt(id(dialogue, receipt), receipt.decision().act(), receipt);
  }

  /**
   * The id of a receipt: made of all that the answer depends on, so the same answer for the same
   * reason has the same id.
   */
  public static String id(Dialogue dialogue, Receipt receipt) {
    var cause =
        String.join(
            "\n",
            receipt.knowledge(),
            receipt.now().toString(),
            dialogue.toString(),
            String.valueOf(receipt.reading().choice()),
            receipt.reading().utterance().typed());
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(cause.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
