/** The office in English. */
export default {
  title: 'Office', desk: 'Desk', languages: 'Languages', name: 'Name', password: 'Password', signIn: 'Sign in', signOut: 'Sign out',
  wrong: 'The name or the password is wrong.', unreachable: 'The server cannot be reached. Please try again in a moment.', slowly: 'Too many wrong tries. Please try again in {seconds} seconds.', failed: 'That did not work: {detail}',
  knowledge: 'Knowledge', knowledgeNote: 'What answers are drawn from right now, and what was noticed when the files were last read.', version: 'Version', loaded: 'Read',
  old: 'Something in the files needs mending, so the version before is still in use.', clean: 'Nothing to mend.', severities: { error: 'Error', warning: 'Worth a look' },
  notices: 'Notices to other systems', noticesNote: 'Hand-overs, closings, ratings and returns are told to other systems (webhooks). What none of a day’s attempts could deliver stays here.',
  states: { dead: 'Undelivered', waiting: 'On their way', sent: 'Delivered' }, noneIn: { dead: 'Nothing is undelivered.', waiting: 'Nothing is waiting.', sent: 'Nothing has been delivered yet.' },
  what: 'What', attempts: 'Attempts', error: 'Why', resend: 'Send again', resent: 'On its way again.',
  events: { 'conversation-handed-over': 'Handed over', 'conversation-closed': 'Closed', 'conversation-rated': 'Rated', 'return-requested': 'Return requested' },
  person: 'Personal data', personNote: 'For customers who ask for their data, or to have it erased. Make sure first that it is them. That they asked is kept on record.',
  who: 'Phone number, e-mail or order number', export: 'Export to a file', erase: 'Erase', eraseSure: 'Erase all conversations of this person? This cannot be undone.',
  exported: ({ count }) => `Exported ${count} conversation${count === 1 ? '' : 's'}.`, nobody: 'No conversations of this person were found.', erased: ({ count }) => `Erased ${count} conversation${count === 1 ? '' : 's'}.`,
  later: ({ count, until }) => `The law demands that ${count} more ${count === 1 ? 'is' : 'are'} kept until ${until}; after that they are erased by themselves.`,
  requests: 'Earlier requests', asked: 'When', kind: 'Request', by: 'By', byCustomer: 'the customer', found: 'Found', kept: 'Kept for now', kinds: { export: 'Export', erasure: 'Erasure' },
  colleagues: 'Colleagues', colleaguesNote: 'Who may sign in at the desk.', role: 'Role', roles: { agent: 'Agent', editor: 'Editor', admin: 'Admin' },
  firstPassword: 'First password (12 characters or more)', add: 'Add', added: '{name} was added.',
};
