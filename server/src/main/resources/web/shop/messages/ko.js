/** The sample shop in Korean. */
export default {
  name: '달빛상점', menu: '메뉴', languages: '언어', new: '새로 들어온 물건', service: '이용 안내', faq: '자주 묻는 질문',
  season: '2026 가을 · 겨울', promise: '달빛처럼 은은한, 오래 곁에 두는 물건', look: '둘러보기',
  newNote: '계절이 바뀔 때마다 조금씩, 정성껏 골라 들여옵니다.',
  coat: '울 코트', coatNote: '네이비 · 가볍고 따뜻한 울 90%', mugs: '세라믹 머그 세트', mugsNote: '손에 감기는 두 개 한 벌',
  lamp: '책상 조명', lampNote: '세 가지 밝기, 달 모양 갓', blanket: '울 담요', blanketNote: '소파 위의 작은 이불',
  bag: '백팩', bagNote: '블랙 · 노트북 13인치까지', notebooks: '노트 세트', notebooksNote: '무지와 줄 노트, 세 권',
  ask: '배송 문의', askDelivery: '배송비 얼마예요?',
  fee: '배송비 3,000원', feeNote: '50,000원 이상 무료. 제주와 도서산간은 추가 요금이 있어요.',
  dispatch: '오후 3시 전 결제, 당일 발송', dispatchNote: '영업일 기준이며 보통 1~2영업일이면 도착해요.',
  returns: '받은 뒤 7일 안에 반품', returnsNote: '사용하지 않은 상품이라면 마음이 바뀌어도 괜찮아요.',
  hours: '상담원 평일 9시~18시', hoursNote: '점심 12시~13시. 자동 안내는 언제나 열려 있어요.',
  phone: '고객센터 1588-0000', mail: 'help@dalbit.example', demo: 'Annai를 보여 드리는 데모 상점입니다. 실제로 판매하지 않아요.', desk: '상담원 화면',
};
