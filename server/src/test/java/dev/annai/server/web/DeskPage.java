package dev.annai.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.annai.server.Served;
import java.util.List;

/** An agent at the desk. */
record DeskPage(Page page) {

  private static final String ADD =
      """
      async ([name, password]) => {
        const { csrf } = await (await fetch('api/session')).json();
        await fetch('api/accounts', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf },
          body: JSON.stringify({ name, password, role: 'agent' }),
        });
      }
      """;

  DeskPage(Page page, String address, String name) {
    this(page);
    page.navigate(address);
    page.locator("input[name=name]").fill(name);
    page.locator("input[name=password]").fill(Served.PASSWORD);
    page.locator("form button").click();
  }

  /** Adds an account with the same password. */
  void addColleague(String name) {
    assertThat(page.locator(".desk")).isVisible();
    page.evaluate(ADD, List.of(name, Served.PASSWORD));
  }

  /** The conversation in the list whose last words contain this. */
  Locator listed(String words) {
    return page.locator(".items button", new Page.LocatorOptions().setHasText(words));
  }

  /** Opens a conversation of the list. */
  void open(String words) {
    listed(words).click();
  }

  /** The button that takes the open conversation. */
  Locator take() {
    return page.locator(".deeds .take");
  }

  /** Writes a reply and sends it. */
  void say(String text) {
    page.locator(".reply textarea").fill(text);
    page.locator(".reply textarea").press("Enter");
  }

  /**
   * What was said in the open conversation, by side: {@code customer}, {@code bot}, {@code agent}.
   */
  Locator said(String side) {
    return page.locator(".said ." + side + " .bubble");
  }

  /** What went wrong. */
  Locator trouble() {
    return page.locator(".talk > .trouble");
  }

  /** What stands beside the conversation. */
  Locator side() {
    return page.locator(".side .content");
  }
}
