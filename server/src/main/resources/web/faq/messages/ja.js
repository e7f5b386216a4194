/** The FAQ page in Japanese. */
export default {
  title: 'よくある質問', shop: 'ショップ', languages: '言語', topics: 'テーマ', store: 'ストア',
  search: 'お困りのことを検索', found: '{count}件見つかりました。', none: '当てはまる質問が見つかりませんでした。', ask: 'チャットで質問する',
  unreachable: '現在読み込めません。', again: '再試行',
  names: { shipping: '配送', returns: '返品', 'exchange-refund': '交換・返金', orders: 'ご注文', payment: 'お支払い', products: '商品', account: '会員情報', benefits: 'クーポン・ポイント', contact: 'お問い合わせ' },
};
