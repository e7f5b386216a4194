package dev.annai.store;

/** The store cannot be read or written now; what was asked for was not kept. */
public final class StoreUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With what the database said; never with values that were bound. */
  public StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  /** Without a cause in the database. */
  public StoreUnavailable(String message) {
    super(message);
  }
}
