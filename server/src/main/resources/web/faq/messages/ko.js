/** The FAQ page in Korean. */
export default {
  title: '자주 묻는 질문', shop: '상점', languages: '언어', topics: '주제', store: '스토어',
  search: '궁금한 점을 찾아보세요', found: '{count}개를 찾았어요.', none: '맞는 질문을 찾지 못했어요.', ask: '채팅으로 물어보기',
  unreachable: '지금은 불러올 수 없어요.', again: '다시 시도',
  names: { shipping: '배송', returns: '반품', 'exchange-refund': '교환 · 환불', orders: '주문', payment: '결제', products: '상품', account: '회원', benefits: '쿠폰 · 포인트', contact: '문의' },
};
