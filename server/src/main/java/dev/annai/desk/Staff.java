package dev.annai.desk;

import dev.annai.store.Accounts;
import dev.annai.store.Accounts.Account;
import dev.annai.store.Accounts.Session;
import dev.annai.store.Store;
import dev.annai.store.Token;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** The people at the desk: their accounts, and who has signed in. */
public final class Staff {

  /** The name of the first account. */
  public static final String FIRST = "admin";

  /** How long a session lasts. */
  static final Duration SESSION = Duration.ofHours(12);

  private static final Duration PRESENT = Duration.ofSeconds(45);

  private final Store store;
  private final Map<String, Account> byId = new ConcurrentHashMap<>();

  /** Hashing is slow on purpose; so many at once, or guessing would take the whole machine. */
  private final Semaphore hashing = new Semaphore(2);

  /** The people of a store. */
  public Staff(Store store) {
    this.store = store;
  }

  /**
   * Somebody who has signed in.
   *
   * @param csrf what every writing request must carry
   */
  record SignedIn(Account account, String csrf) {}

  /**
   * Makes the first account where there is none.
   *
   * @param wanted its password; absent: made up
   * @return the password, where an account was made
   */
  public Optional<String> makeFirst(@Nullable String wanted) {
    if (!store.read(Accounts::all).isEmpty()) {
      return Optional.empty();
    }
    var password = wanted == null ? Password.random() : wanted;
    return add(FIRST, password, "admin").map(account -> password);
  }

  /** Makes an account; none when the name is taken. */
  Optional<Account> add(String name, String password, String role) {
    var account = new Account(Token.id(), name, Password.hash(password), role, true, 0);
    var isNew = store.write(handle -> Accounts.insert(handle, account));
    return isNew ? Optional.of(account) : Optional.empty();
  }

  /** Signs somebody in; the secret for the cookie, or none. Takes as long for an unknown name. */
  Optional<String> signIn(String name, String password) {
    var account = store.read(handle -> Accounts.byName(handle, name));
    var isRight = isRight(password, account.map(Account::password));
    if (!isRight || account.isEmpty() || !account.get().isActive()) {
      return Optional.empty();
    }
    var secret = Token.secret();
    var now = store.ticker().millis();
    var until = now + SESSION.toMillis();
    var session = new Session(Token.hash(secret), account.get().id(), Token.id(), until);
    store.write(handle -> {
      Accounts.insert(handle, session, now);
      return true;
    });
    return Optional.of(secret);
  }

  /** Who carries a secret. */
  Optional<SignedIn> of(String secret) {
    var now = store.ticker().millis();
    return store
        .read(handle -> Accounts.session(handle, Token.hash(secret), now))
        .flatMap(s -> byId(s.account()).map(account -> new SignedIn(account, s.csrf())))
        .filter(signedIn -> signedIn.account().isActive());
  }

  /** Ends a session. */
  void signOut(String secret) {
    store.write(handle -> {
      Accounts.deleteSession(handle, Token.hash(secret));
      return true;
    });
  }

  /** The account of an id. */
  Optional<Account> byId(String id) {
    var known = byId.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    all();
    return Optional.ofNullable(byId.get(id));
  }

  /** All accounts, by name. */
  List<Account> all() {
    var accounts = store.read(Accounts::all);
    accounts.forEach(account -> byId.put(account.id(), account));
    return accounts;
  }

  /** Whether somebody is at the desk now. */
  boolean isPresent(Account account) {
    return account.seenAt() > store.ticker().millis() - PRESENT.toMillis();
  }

  private boolean isRight(String password, Optional<String> kept) {
    hashing.acquireUninterruptibly();
    try {
      return kept.isPresent()
          ? Password.isRight(password, kept.get())
          : Password.hash(password).isEmpty();
    } finally {
      hashing.release();
    }
  }
}
