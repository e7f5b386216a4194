package dev.annai.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The data folder, held by one server at a time. */
final class DataFolder implements AutoCloseable {

  private final FileChannel lock;

  private DataFolder(FileChannel lock) {
    this.lock = lock;
  }

  /**
   * Makes the folder where it is missing, and holds it.
   *
   * @throws Config.Refused when it cannot be written, or another server has it
   */
  static DataFolder hold(Path folder) {
    try {
      Files.createDirectories(folder);
      var file = folder.resolve("annai.lock");
      var lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() == null) {
        lock.close();
        throw inUse(folder);
      }
      return new DataFolder(lock);
    } catch (OverlappingFileLockException e) {
      throw inUse(folder);
    } catch (IOException e) {
      throw new Config.Refused(
          List.of(
              "data: \"%s\" (expected: a folder that can be written): %s".formatted(folder, e)));
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static Config.Refused inUse(Path folder) {
    return new Config.Refused(
        List.of(
            "data: \"%s\" is in use by another server (expected: one of its own)"
                .formatted(folder)));
  }
}
