package org.sanad.register;

import java.sql.SQLException;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = "SANAD_TEST_POSTGRES", matches = ".+")
class PostgresReviewTest extends ReviewContract {
  @Override
  String place() throws SQLException {
    return PostgresSchema.fresh();
  }
}
