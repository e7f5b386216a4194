package dev.annai.desk;

import dev.annai.store.Accounts.Account;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the desk as it stands on the wire.
 *
 * @param present whether a live connection of theirs is open; absent where nobody asked
 */
record WireAgent(String id, String name, String role, @Nullable Boolean present) {

  static WireAgent of(Account account) {
    return new WireAgent(account.id(), account.name(), account.role(), null);
  }
}
