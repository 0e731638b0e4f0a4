-- Who may use the register over the network. Neither passwords nor tokens can be read out of these.

CREATE TABLE account (
  name      TEXT PRIMARY KEY,      -- a pseudonym
  role      TEXT NOT NULL,         -- reader, analyst, publisher, administrator
  password  TEXT NOT NULL,         -- a memory-hard hash with its salt and costs
  made_at   TEXT NOT NULL,
  made_by   TEXT NOT NULL
);

-- For programs: each acts for an account.
CREATE TABLE access_token (
  id       TEXT PRIMARY KEY,
  account  TEXT NOT NULL,
  label    TEXT NOT NULL,
  sha256   TEXT NOT NULL,          -- of the secret, which is random and long
  made_at  TEXT NOT NULL,
  made_by  TEXT NOT NULL
);
CREATE INDEX access_token_account ON access_token (account);

-- What changed last is asked for often.
CREATE INDEX current_event_revision ON current_event (revision);
