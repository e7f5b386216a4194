-- The same statements serve SQLite and PostgreSQL. Moments of the business clock and of the lease
-- clock are milliseconds since 1970. Columns marked "sealed" hold customers' words and are encrypted
-- when a key is configured.

create table conversation (
  id            text             not null primary key,
  token_hash    text             not null,
  state         text             not null,
  last_seq      bigint           not null,
  opened_at     bigint           not null,
  last_at       bigint           not null,
  language      text,
  store         text,
  page          text,                        -- sealed
  dialogue      text             not null,   -- sealed: what the bot remembers
  queue         text,
  priority      integer,
  reason        text,
  waiting_since bigint,
  due_at        bigint,
  agent         text,
  fence         bigint           not null,
  lease_until   bigint           not null,
  mood          double precision not null,
  evidence      text             not null,   -- sealed
  preview       text             not null,   -- sealed
  preview_from  text             not null,
  category      text             not null,
  blocked       integer          not null,
  erase_at      bigint,                      -- asked for, but to be kept until then
  erased_at     bigint
);

create unique index conversation_by_token on conversation (token_hash);
create index conversation_by_state on conversation (state, priority, waiting_since);
create index conversation_by_agent on conversation (agent, state);
create index conversation_by_last on conversation (last_at);

create table event (
  conversation text   not null,
  seq          bigint not null,
  at           bigint not null,
  type         text   not null,
  body         text   not null,              -- sealed
  primary key (conversation, seq)
);

create table sent (
  conversation text   not null,
  client_id    text   not null,
  digest       text   not null,
  first_seq    bigint not null,
  last_seq     bigint not null,
  state        text   not null,
  primary key (conversation, client_id)
);

create table mark (
  conversation text   not null,
  side         text   not null,
  delivered    bigint not null,
  read         bigint not null,
  primary key (conversation, side)
);

create table receipt (
  id           text   not null primary key,
  conversation text   not null,
  at           bigint not null,
  body         text   not null               -- sealed
);

create index receipt_by_conversation on receipt (conversation);

create table request (
  number       text   not null primary key,
  conversation text   not null,
  at           bigint not null,
  kind         text   not null,
  order_number text   not null,
  fields       text   not null               -- sealed
);

create index request_by_conversation on request (conversation);

create table account (
  id       text    not null primary key,
  name     text    not null unique,
  password text    not null,
  role     text    not null,
  active   integer not null,
  seen_at  bigint  not null
);

create table session (
  hash       text   not null primary key,
  account    text   not null,
  csrf       text   not null,
  expires_at bigint not null
);

-- That a conversation's words were removed; holds none of them.
create table erasure (
  conversation text   not null primary key,
  at           bigint not null,
  why          text   not null,
  category     text   not null
);

-- What other systems are to be told; due_at and created_at are moments of the lease clock.
create table outbox (
  id         text    not null primary key,
  type       text    not null,
  body       text    not null,
  state      text    not null,
  attempts   integer not null,
  created_at bigint  not null,
  due_at     bigint  not null,
  error      text
);

create index outbox_by_due on outbox (state, due_at);
