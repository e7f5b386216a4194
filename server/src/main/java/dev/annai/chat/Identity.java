package dev.annai.chat;

/**
 * A customer whom the shop's page has made known.
 *
 * @param name as the customer wants to be called; empty when the page does not say
 * @param phone the telephone number on their orders, as the shop writes it; at least four digits
 */
record Identity(String name, String phone) {

  /** The last four digits, by which an order is shown. */
  String lastFour() {
    var digits = phone.replaceAll("\\D", "");
    return digits.substring(digits.length() - 4);
  }

  @Override
  public String toString() {
    return "Identity[]";
  }
}
