package dev.annai.rules;

import java.util.Locale;

/** Why a conversation goes to a person; when several hold, the first of these. */
public enum HandoffReason {
  VERIFICATION_FAILED,
  SENSITIVE,
  UPSET,
  REQUESTED,
  LOW_CONFIDENCE;

  /** As it stands on the wire and in policy tables, for example {@code "low-confidence"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
