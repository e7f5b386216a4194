package dev.annai.store;

/**
 * The store cannot be read or written now; what was asked for was not kept, or, where {@link
 * #mayBeKept}, nobody can tell.
 */
public final class StoreUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean mayBeKept;

  /** With what the database said; never with values that were bound. */
  public StoreUnavailable(String message, Throwable cause) {
    this(message, cause, false);
  }

  /** The same, where the database may have kept it before it could say so. */
  StoreUnavailable(String message, Throwable cause, boolean mayBeKept) {
    super(message, cause);
    this.mayBeKept = mayBeKept;
  }

  /** Without a cause in the database. */
  public StoreUnavailable(String message) {
    super(message);
    this.mayBeKept = false;
  }

  /** Whether the connection failed while the transaction was being committed. */
  public boolean mayBeKept() {
    return mayBeKept;
  }
}
