package dev.annai.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Visits.class)
class DeskPageIT {

  private static final String NO_SOCKETS =
      """
      globalThis.WebSocket = class {
        constructor() { setTimeout(() => this.onclose?.({ code: 1006 }), 10); }
        send() {}
        close() {}
      };
      """;

  @Test
  void bringsAnAgentToAFuriousCustomer(Site site) {
    var agent = site.agent();
    var customer = site.customer("ko");
    customer.say("배송비 얼마예요?");
    assertThat(customer.guide().last()).containsText("3,000원");

    customer.say("장난해요? 벌써 세 번째잖아요!! 소비자원에 신고할 거예요");
    assertThat(customer.panel()).hasAttribute("data-state", "waiting");
    agent.open("care");
    assertThat(agent.said("customer").first()).hasText("배송비 얼마예요?");
    assertThat(agent.side()).containsText("소비자원");
    agent.take().click();
    agent.say("정말 죄송합니다. **지금** 확인하겠습니다.");

    assertThat(customer.agents()).hasText("정말 죄송합니다. 지금 확인하겠습니다.");
    assertThat(customer.panel()).hasAttribute("data-state", "agent");
    customer.say("빨리 부탁해요");
    assertThat(agent.said("customer").last()).hasText("빨리 부탁해요");
    assertThat(customer.standing().last()).hasText("읽음");
    agent.page().onceDialog(dialog -> dialog.accept());
    agent.page().locator(".deeds .close").click();
    assertThat(customer.panel()).hasAttribute("data-state", "closed");
  }

  @Test
  void tellsTheSecondAgentWhoWasFaster(Site site) {
    var customer = site.customer("ja");
    customer.say("担当者と話したいです");
    assertThat(customer.panel()).hasAttribute("data-state", "waiting");
    var first = site.agent();
    first.addColleague("Hana");
    var page = site.visitor("ja");
    page.addInitScript(NO_SOCKETS);
    var second = new DeskPage(page, site.address() + "/desk/", "Hana");
    first.open("日本語 · general");
    second.open("日本語 · general");
    assertThat(second.take()).isVisible();

    first.take().click();
    assertThat(customer.panel()).hasAttribute("data-state", "agent");
    second.take().click();

    assertThat(second.trouble()).containsText("admin");
    assertThat(second.take()).hasCount(0);
  }

  @Test
  void reachesACustomerWhoseNetworkBlocksWebSockets(Site site) {
    var page = site.visitor("en");
    page.addInitScript(NO_SOCKETS);
    var customer = new Customer(page, site.address() + "/");
    customer.say("I want to talk to a person");
    assertThat(customer.panel()).hasAttribute("data-state", "waiting");
    var agent = site.agent();

    agent.open("English");
    agent.take().click();
    agent.say("Hello, I am here.");

    assertThat(customer.agents()).hasText("Hello, I am here.");
  }

  @Test
  void explainsWhyTheGuideAnswered(Site site) {
    var customer = site.customer("ko");
    customer.say("배송비 얼마예요?");
    customer.say("상담원 연결해 주세요");
    assertThat(customer.panel()).hasAttribute("data-state", "waiting");
    var agent = site.agent();

    agent.open("한국어 · general");
    agent.page().locator(".decision:has-text('shipping-fee') .why").click();

    assertThat(agent.side()).containsText("shipping-fee");
    assertThat(agent.side()).containsText("배송비 얼마예요?");
  }

  @Test
  void refusesAWrongPassword(Site site) {
    var page = site.visitor("ja");
    page.navigate(site.address() + "/desk/");

    page.locator("input[name=name]").fill("admin");
    page.locator("input[name=password]").fill("guess");
    page.locator("form button").click();

    assertThat(page.locator(".signin .trouble")).containsText("パスワードが違います");
  }
}
