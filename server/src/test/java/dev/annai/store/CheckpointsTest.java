package dev.annai.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckpointsTest {

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    var url = "jdbc:sqlite:" + folder.resolve("annai.db");
    store = Store.open(new Store.Place(url, "", "", 4, 100), Seal.NONE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatIsWrittenIsSoonInTheFileAndNotInTheLogAlone() throws Exception {
    store.write(
        handle -> handle.execute("insert into mark values (?, ?, ?, ?)", "c1", "customer", 1, 1));

    for (var tries = 0; marksInFile() == 0; tries++) {
      assertTrue(tries < 200, "still in the log alone");
      Thread.sleep(100);
    }
  }

  @Test
  void theWriterLeavesItToOthers() {
    var pages =
        store.read(handle -> {
          try (var query = handle.createQuery("pragma wal_autocheckpoint")) {
            return query.mapTo(Integer.class).one();
          }
        });

    assertEquals(Checkpoints.TOO_MANY, pages);
  }

  /** A copy, because whoever opens the file itself reads the log too. */
  private int marksInFile() throws Exception {
    var copy = folder.resolve("copy.db");
    Files.copy(folder.resolve("annai.db"), copy, StandardCopyOption.REPLACE_EXISTING);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
        var statement = connection.createStatement();
        var row = statement.executeQuery("select count(*) from mark")) {
      return row.getInt(1);
    } catch (SQLException e) {
      return 0; // copied while pages were moved, or before there were tables
    }
  }
}
