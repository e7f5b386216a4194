package dev.annai.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Visits.class)
class ChatPageIT {

  @ParameterizedTest
  @CsvSource({
    "ko, 배송비 얼마예요?, '3,000원'",
    "ja, 返品したいのですが, ご注文番号",
    "en, where is my parcel?, order number",
  })
  void answersInTheShopsOwnWords(String language, String question, String fact, Site site) {
    var customer = site.customer(language);

    customer.say(question);

    assertThat(customer.own()).hasText(question);
    assertThat(customer.guide().last()).containsText(fact);
    assertThat(customer.panel()).hasAttribute("data-state", "bot");
  }

  @Test
  void keepsTheConversationOverAReload(Site site) {
    var customer = site.customer("ko");
    customer.say("배송비 얼마예요?");
    assertThat(customer.guide().last()).containsText("3,000원");

    customer.page().reload();

    assertThat(customer.own()).hasText("배송비 얼마예요?");
    assertThat(customer.guide().last()).containsText("3,000원");
  }

  @Test
  void doesNotSendWhileAnInputMethodComposes(Site site) {
    var customer = site.customer("ko");
    customer.field().focus();
    var devtools = customer.page().context().newCDPSession(customer.page());

    devtools.send("Input.imeSetComposition", composition("배송비"));
    devtools.send("Input.dispatchKeyEvent", enter(13));
    devtools.send("Input.dispatchKeyEvent", enter(229));

    assertThat(customer.field()).hasValue("배송비");
    assertThat(customer.own()).hasCount(0);
    devtools.send("Input.insertText", text("배송비"));
    customer.field().press("Enter");
    assertThat(customer.own()).hasText("배송비");
  }

  @Test
  void breaksTheLineWithShiftAndEnter(Site site) {
    var customer = site.customer("en");
    customer.field().fill("where is");

    customer.field().press("Shift+Enter");
    customer.field().pressSequentially("my parcel?");

    assertThat(customer.field()).hasValue("where is\nmy parcel?");
    assertThat(customer.own()).hasCount(0);
  }

  @Test
  void sendsOnceWhatCouldNotBeSentBefore(Site site) {
    var customer = site.customer("ko");
    assertThat(customer.guide()).hasCount(1);
    customer.page().route("**/messages", Route::abort);
    customer.say("배송비 얼마예요?");
    assertThat(customer.trouble()).isVisible();
    assertThat(customer.guide()).hasCount(1);

    customer.page().unroute("**/messages");
    customer.page().reload();

    assertThat(customer.guide().last()).containsText("3,000원");
    assertThat(customer.own()).hasText("배송비 얼마예요?");
    assertThat(customer.trouble()).hasCount(0);
  }

  @Test
  void proposesQuestionsWhileTheCustomerTypes(Site site) {
    var customer = site.customer("ja");
    var proposals = customer.page().locator("annai-chat [role=option]");

    customer.field().pressSequentially("送料");

    assertThat(proposals.first()).isVisible();
    var proposed = proposals.first().textContent();
    customer.field().press("ArrowDown");
    customer.field().press("Enter");
    assertThat(customer.own()).hasText(proposed);
    assertThat(customer.guide().last()).containsText("550円");
  }

  @Test
  void showsMarkupAsItWasTyped(Site site) {
    var customer = site.customer("en");
    var markup = "<img src=x onerror=alert(1)> **bold**";

    customer.say(markup);

    assertThat(customer.own()).hasText(markup);
    assertThat(customer.panel().locator("img, .customer strong")).hasCount(0);
  }

  @Test
  void opensAndClosesByKeyboard(Site site) {
    var page = site.visitor("en");
    page.navigate(site.address() + "/?lang=en");
    var launcher = page.locator("annai-chat .launcher");
    launcher.focus();

    page.keyboard().press("Enter");
    assertThat(page.locator("annai-chat textarea")).isFocused();
    page.keyboard().press("Escape");

    assertThat(page.locator("annai-chat .panel")).isHidden();
    assertThat(launcher).isFocused();
  }

  @Test
  void speaksTheLanguageThatIsChosen(Site site) {
    Page page = site.visitor("en");
    page.navigate(site.address() + "/");

    page.locator(".languages a[lang=ja]").click();

    assertThat(page.locator("h1")).containsText("月の灯り");
    page.locator("annai-chat .launcher").click();
    assertThat(page.locator("annai-chat .bot .bubble").first()).containsText("月灯り商店");
  }

  private static JsonObject composition(String text) {
    var composition = text(text);
    composition.addProperty("selectionStart", text.length());
    composition.addProperty("selectionEnd", text.length());
    return composition;
  }

  private static JsonObject text(String text) {
    var insertion = new JsonObject();
    insertion.addProperty("text", text);
    return insertion;
  }

  /** Enter as it comes while composing: browsers say 13, or 229 where the input method has it. */
  private static JsonObject enter(int keyCode) {
    var press = new JsonObject();
    press.addProperty("type", "rawKeyDown");
    press.addProperty("key", "Enter");
    press.addProperty("code", "Enter");
    press.addProperty("windowsVirtualKeyCode", keyCode);
    return press;
  }
}
