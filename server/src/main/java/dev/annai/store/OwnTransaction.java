package dev.annai.store;

import java.util.function.Function;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jdbi.v3.core.transaction.UnableToRestoreAutoCommitStateException;

/**
 * Every write is a transaction of its own, on its own connection. When that fails while it commits,
 * only the database knows what came of it.
 */
final class OwnTransaction implements Store.Writes {

  private final Jdbi jdbi;

  OwnTransaction(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public <T> T write(Function<Handle, T> change) {
    try {
      return jdbi.inTransaction(change::apply);
    } catch (TransactionException | UnableToRestoreAutoCommitStateException | CloseException e) {
      throw Store.unavailable(e, true);
    } catch (JdbiException e) {
      throw Store.unavailable(e, false);
    }
  }

  @Override
  public int waiting() {
    return 0;
  }

  @Override
  public void close() {}
}
