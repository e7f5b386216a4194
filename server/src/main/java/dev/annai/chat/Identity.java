package dev.annai.chat;

/**
 * A customer whom the shop's page has made known.
 *
 * @param name as the customer wants to be called; empty when the page does not say
 * @param lastFour the last four digits of the telephone number on their orders
 */
record Identity(String name, String lastFour) {

  @Override
  public String toString() {
    return "Identity[]";
  }
}
