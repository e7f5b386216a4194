package dev.annai.server.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.annai.server.Served;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A server with the sample pack, and a browser: both started once for all tests.
 *
 * <p>The browser is Debian's Chromium, or the one that {@code ANNAI_CHROMIUM} names. Without one
 * the tests are skipped, and say so.
 */
final class Site implements AutoCloseable {

  /** Where the browser should be. */
  static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("ANNAI_CHROMIUM", "/usr/bin/chromium"));

  private static final int PATIENCE = 20_000;

  private final Path data;
  private final Served served;
  private final Playwright playwright;
  private final Browser browser;

  private Site(Path data) {
    this.data = data;
    this.served = Served.start(data);
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser = playwright.chromium().launch(options());
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  /** Starts both. */
  static Site start() throws IOException {
    return new Site(Files.createTempDirectory("annai-site"));
  }

  /** A page of somebody with a browser of their own: nothing is shared with other visitors. */
  Page visitor(String language) {
    var context = browser.newContext(new Browser.NewContextOptions().setLocale(language));
    context.setDefaultTimeout(PATIENCE);
    return context.newPage();
  }

  /** A customer at the demo shop with the chat open. */
  Customer customer(String language) {
    return new Customer(visitor(language), address() + "/");
  }

  /** The first account, signed in at the desk. */
  DeskPage agent() {
    return new DeskPage(visitor("ko"), address() + "/desk/", "admin");
  }

  /** Where the server listens. */
  String address() {
    return served.address();
  }

  /** Where the server keeps its data. */
  Path data() {
    return data;
  }

  @Override
  public void close() throws IOException {
    browser.close();
    playwright.close();
    served.close();
    try (var files = Files.walk(data)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static BrowserType.LaunchOptions options() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(CHROMIUM)
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
  }
}
