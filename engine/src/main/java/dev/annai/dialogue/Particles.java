package dev.annai.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Korean particles that agree with the sound before them.
 *
 * <p>Who writes a text with gaps writes the particle in its neutral form: {@code {item}은(는)},
 * {@code {region}(으)로}, {@code {fee}이에요(예요)}. When the gap is filled, its last sound chooses.
 * Markup and quotes between the two are skipped; after a sound that cannot be told the neutral form
 * stays, which is correct to read, only stiff.
 */
final class Particles {

  /** Neutral form to {after a consonant, after a vowel}; the longer forms first. */
  private static final Map<String, String[]> FORMS = forms();

  private static final Pattern NEUTRAL =
      Pattern.compile(String.join("|", FORMS.keySet().stream().map(Pattern::quote).toList()));

  private Particles() {}

  private static Map<String, String[]> forms() {
    var forms = new LinkedHashMap<String, String[]>();
    pair(forms, "이에요", "예요");
    pair(forms, "이었", "였");
    pair(forms, "이라", "라");
    pair(forms, "은", "는");
    pair(forms, "이", "가");
    pair(forms, "을", "를");
    pair(forms, "과", "와");
    pair(forms, "아", "야");
    forms.put("(이)에요", new String[] {"이에요", "예요"});
    forms.put("(이)예요", new String[] {"이에요", "예요"});
    forms.put("(이)었", new String[] {"이었", "였"});
    forms.put("(이)", new String[] {"이", ""});
    forms.put("(으)", new String[] {"으", ""});
    return forms;
  }

  private static void pair(Map<String, String[]> forms, String consonant, String vowel) {
    forms.put(consonant + "(" + vowel + ")", new String[] {consonant, vowel});
    forms.put(vowel + "(" + consonant + ")", new String[] {consonant, vowel});
  }

  /** A Korean text with every neutral particle in the form that its place asks for. */
  static String agree(String text) {
    return NEUTRAL
        .matcher(text)
        .replaceAll(found -> chosen(found.group(), Sound.endOf(text.substring(0, found.start()))));
  }

  private static String chosen(String neutral, Sound sound) {
    var forms = FORMS.getOrDefault(neutral, new String[] {neutral, neutral});
    return switch (sound) {
      case CONSONANT -> forms[0];
      case VOWEL -> forms[1];
      case RIEUL -> neutral.equals("(으)") ? forms[1] : forms[0];
      case UNKNOWN -> neutral;
    };
  }
}
