/** The office in Korean. */
export default {
  title: '운영실', desk: '상담 데스크', languages: '언어', name: '이름', password: '비밀번호', signIn: '로그인', signOut: '로그아웃',
  wrong: '이름이나 비밀번호가 맞지 않아요.', unreachable: '서버에 연결할 수 없어요. 잠시 뒤 다시 시도해 주세요.', slowly: '여러 번 틀렸어요. {seconds}초 뒤에 다시 시도해 주세요.', failed: '하지 못했어요: {detail}',
  knowledge: '지식', knowledgeNote: '지금 답하는 데 쓰는 지식과, 파일을 마지막으로 읽었을 때 눈에 띈 점이에요.', version: '버전', loaded: '읽은 때',
  old: '파일에 고칠 곳이 있어 바로 앞 버전으로 답하고 있어요.', clean: '고칠 곳이 없어요.', severities: { error: '오류', warning: '살펴볼 점' },
  notices: '다른 시스템에 알림', noticesNote: '상담 넘김, 종료, 평가, 반품 접수를 다른 시스템(웹훅)에 알려요. 하루 동안 거듭 보내도 받지 못하면 여기에 남아요.',
  states: { dead: '보내지 못함', waiting: '보내는 중', sent: '보냄' }, noneIn: { dead: '보내지 못한 알림이 없어요.', waiting: '기다리는 알림이 없어요.', sent: '아직 보낸 알림이 없어요.' },
  what: '내용', attempts: '시도', error: '까닭', resend: '다시 보내기', resent: '다시 보내고 있어요.',
  events: { 'conversation-handed-over': '상담 넘김', 'conversation-closed': '상담 종료', 'conversation-rated': '평가', 'return-requested': '반품 접수' },
  person: '개인정보', personNote: '손님이 자기 정보를 달라고 하거나 지워 달라고 할 때, 먼저 본인인지 확인한 다음 써 주세요. 요청 기록은 남아요.',
  who: '전화번호, 이메일 또는 주문번호', export: '파일로 내보내기', erase: '지우기', eraseSure: '이 사람의 대화를 모두 지울까요? 되돌릴 수 없어요.',
  exported: '대화 {count}건을 파일로 내보냈어요.', nobody: '이 사람의 대화를 찾지 못했어요.', erased: '대화 {count}건을 지웠어요.', later: '{count}건은 법에 따라 {until}까지 보관한 뒤 저절로 지워져요.',
  requests: '지난 요청', asked: '때', kind: '요청', by: '요청한 쪽', byCustomer: '손님', found: '찾은 대화', kept: '보관 중', kinds: { export: '내보내기', erasure: '지우기' },
  colleagues: '동료', colleaguesNote: '상담 데스크에 로그인할 수 있는 사람이에요.', role: '역할', roles: { agent: '상담원', editor: '편집자', admin: '관리자' },
  firstPassword: '첫 비밀번호 (12자 이상)', add: '추가', added: '{name} 님을 추가했어요.',
};
