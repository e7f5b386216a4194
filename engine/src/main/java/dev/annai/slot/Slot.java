package dev.annai.slot;

/** What a customer may say besides the question. */
public enum Slot {
  ORDER_NUMBER,
  LAST_FOUR,
  EMAIL,
  REGION,
  POSTAL_CODE,
  AMOUNT,
  DATE,
  COMING,
  FEAST,
  TIME,
  SIZE,
  PRODUCT,
  OPTION,
  ADDRESS
}
