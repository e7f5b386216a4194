-- By what a person's conversations are found again: what was proven or said, hashed, and with a key
-- where one is configured.
create table person (
  conversation text    not null,
  mark         text    not null,
  proven       integer not null,
  primary key (conversation, mark)
);

create index person_by_mark on person (mark);

-- Who asked that a conversation is erased, while it must still be kept.
alter table conversation add column erase_why text;

-- That somebody asked for a person's conversations; holds nothing of the person.
create table person_request (
  id       text    not null primary key,
  at       bigint  not null,
  kind     text    not null,
  asked_by text    not null,
  found    integer not null,
  kept     integer not null
);
