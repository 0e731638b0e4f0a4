package org.sanad.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Account;

/** Accounts and the tokens of programs. What is done to them is no part of the ledger. */
public final class AccountTable {
  private final Sql sql;

  AccountTable(Sql sql) {
    this.sql = sql;
  }

  /** All accounts, by name. */
  public List<Account> all() {
    return sql.list("SELECT * FROM account ORDER BY name", AccountTable::account);
  }

  /** The account with a name, null where there is none. */
  public @Nullable Account get(String name) {
    return sql.first("SELECT * FROM account WHERE name = ?", AccountTable::account, name);
  }

  /** Keeps an account, in the place of one of the same name. */
  public void put(Account account) {
    sql.update("DELETE FROM account WHERE name = ?", account.name());
    sql.update(
        "INSERT INTO account VALUES (?, ?, ?, ?, ?)",
        account.name(),
        account.role(),
        account.password(),
        account.madeAt().toString(),
        account.madeBy());
  }

  /** Takes an account away, and its tokens. */
  public void remove(String name) {
    sql.update("DELETE FROM access_token WHERE account = ?", name);
    sql.update("DELETE FROM account WHERE name = ?", name);
  }

  /** All tokens, by account. */
  public List<Account.Token> tokens() {
    return sql.list("SELECT * FROM access_token ORDER BY account, id", AccountTable::token);
  }

  /** The token with an id, null where there is none. */
  public Account.@Nullable Token token(String id) {
    return sql.first("SELECT * FROM access_token WHERE id = ?", AccountTable::token, id);
  }

  /** Adds a token. */
  public void add(Account.Token token) {
    sql.update(
        "INSERT INTO access_token VALUES (?, ?, ?, ?, ?, ?)",
        token.id(),
        token.account(),
        token.label(),
        token.sha256(),
        token.madeAt().toString(),
        token.madeBy());
  }

  /** Takes a token away; whether there was one. */
  public boolean removeToken(String id) {
    return sql.update("DELETE FROM access_token WHERE id = ?", id) > 0;
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("name"),
        row.getString("role"),
        row.getString("password"),
        Instant.parse(row.getString("made_at")),
        row.getString("made_by"));
  }

  private static Account.Token token(ResultSet row) throws SQLException {
    return new Account.Token(
        row.getString("id"),
        row.getString("account"),
        row.getString("label"),
        row.getString("sha256"),
        Instant.parse(row.getString("made_at")),
        row.getString("made_by"));
  }
}
