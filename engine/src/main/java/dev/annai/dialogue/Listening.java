package dev.annai.dialogue;

import dev.annai.slot.CueFinder;
import dev.annai.slot.Slot;
import dev.annai.slot.SlotReader.Said;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The slots of an utterance whose meaning hangs on what is spoken of: a bare number where amounts
 * are, a product where a notice is wished for, a size or colour where an exchange is.
 *
 * @param finder of the language
 * @param heard the cues of the utterance
 * @param said the slots that mean the same anywhere
 */
record Listening(CueFinder finder, Heard heard, Said said) {

  /** Letters of an option; what is longer tells a story. */
  private static final int LONGEST_OPTION = 40;

  /** Sizes of clothes, as a regular expression. */
  static final String SIZES = "XXS|XS|S|M|L|XL|XXL|3XL|FREE";

  private static final Pattern SIZE =
      Pattern.compile("(?<![A-Za-z0-9])(?:" + SIZES + "|2\\d[05]|2\\d\\.5)(?![A-Za-z0-9])");

  private static final Pattern CLAUSE = Pattern.compile("[!?;。、,\\n]|\\.(?!\\d)");

  Map<Slot, List<String>> slots(Dialogue dialogue, @Nullable String amount) {
    var slots = new EnumMap<Slot, List<String>>(Slot.class);
    slots.putAll(said.slots());
    if (amount != null) {
      List.of(Slot.LAST_FOUR, Slot.POSTAL_CODE, Slot.REGION).forEach(slots::remove);
      slots.put(Slot.AMOUNT, List.of(amount));
    }
    product(dialogue).ifPresent(product -> slots.put(Slot.PRODUCT, List.of(product)));
    address(slots).ifPresent(address -> slots.put(Slot.ADDRESS, List.of(address)));
    option(dialogue).ifPresent(option -> slots.put(Slot.OPTION, List.of(option)));
    return slots;
  }

  private Optional<String> product(Dialogue dialogue) {
    var errand = dialogue.errand();
    var isNotice = errand != null && errand.kind().equals(Errands.NOTICE);
    if (!isNotice && !heard.cues().contains("notice")) {
      return Optional.empty();
    }
    var words = String.join(" ", said.subject());
    var product = finder.without(words, List.of(Heard.NOTICE_WORDS, Heard.POLITE));
    return Optional.of(product)
        .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
        .map(Errands::cut);
  }

  /** Where to, when it is said together with the wish to have an address changed. */
  private Optional<String> address(Map<Slot, List<String>> slots) {
    var isPlace = slots.containsKey(Slot.REGION) || slots.containsKey(Slot.POSTAL_CODE);
    if (!isPlace || !heard.cues().contains("want-address") || !heard.cues().contains("wish")) {
      return Optional.empty();
    }
    return said.subject().stream()
        .map(part -> finder.without(part, List.of(Heard.ADDRESS_WORDS, Heard.POLITE)))
        .filter(part -> part.codePoints().anyMatch(Character::isDigit))
        .map(Errands::cut)
        .reduce((first, last) -> last);
  }

  /** The size or colour that is wished for; where the wrong one came, none is. */
  private Optional<String> option(Dialogue dialogue) {
    var errand = dialogue.errand();
    var isWaitedFor = errand != null && Errands.takesOption(errand);
    var isWished = heard.cues().contains("want-exchange");
    var isComplaint =
        heard.cues().contains("reason-wrong-item") || heard.cues().contains("reason-defect");
    if (isComplaint || !(isWished || isWaitedFor)) {
      return Optional.empty();
    }
    return said.subject().stream()
        .flatMap(part -> Arrays.stream(CLAUSE.split(part)))
        .filter(this::isOption)
        .map(clause -> finder.without(clause, List.of(Heard.OPTION_WORDS, Heard.POLITE)))
        .filter(option -> !option.isEmpty() && option.length() <= LONGEST_OPTION)
        .reduce((first, last) -> last);
  }

  private boolean isOption(String clause) {
    return SIZE.matcher(clause).find() || finder.find(clause).contains("colour");
  }
}
