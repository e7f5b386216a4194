package dev.annai.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Every write is a transaction of its own, on its own connection. */
final class OwnTransaction implements Store.Writes {

  private final Jdbi jdbi;

  OwnTransaction(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public <T> T write(Function<Handle, T> change) {
    try {
      return jdbi.inTransaction(change::apply);
    } catch (JdbiException e) {
      throw Store.unavailable(e);
    }
  }

  @Override
  public int waiting() {
    return 0;
  }

  @Override
  public void close() {}
}
