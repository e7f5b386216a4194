package dev.annai.server.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A customer at a page with the chat. */
record Customer(Page page) {

  Customer(Page page, String address) {
    this(page);
    page.navigate(address);
    page.locator("annai-chat .launcher").click();
  }

  /** Writes something and sends it. */
  void say(String text) {
    field().fill(text);
    field().press("Enter");
  }

  /** The field to write in. */
  Locator field() {
    return page.locator("annai-chat textarea");
  }

  /** What the guide said. */
  Locator guide() {
    return page.locator("annai-chat .bot .bubble");
  }

  /** What agents said. */
  Locator agents() {
    return page.locator("annai-chat .agent .bubble");
  }

  /** What this customer said. */
  Locator own() {
    return page.locator("annai-chat .customer .bubble");
  }

  /** What stands beside what this customer said: sending, read. */
  Locator standing() {
    return page.locator("annai-chat .customer .status");
  }

  /** What went wrong with what this customer said. */
  Locator trouble() {
    return page.locator("annai-chat .trouble");
  }

  /** The panel; its {@code data-state} is the conversation's. */
  Locator panel() {
    return page.locator("annai-chat .panel");
  }
}
