/** The FAQ page in English. */
export default {
  title: 'Questions and answers', shop: 'Shop', languages: 'Language', topics: 'Topics', store: 'Store',
  search: 'What are you looking for?', found: ({ count }) => `${count} ${count === 1 ? 'question' : 'questions'} found.`, none: 'No question fits.', ask: 'Ask in the chat',
  unreachable: 'The questions cannot be loaded just now.', again: 'Try again',
  names: { shipping: 'Delivery', returns: 'Returns', 'exchange-refund': 'Exchanges and refunds', orders: 'Orders', payment: 'Payment', products: 'Products', account: 'Account', benefits: 'Coupons and points', contact: 'Contact' },
};
