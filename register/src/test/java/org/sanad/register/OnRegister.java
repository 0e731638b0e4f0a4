package org.sanad.register;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sanad.register.store.JdbcStore;

/** Tests on a register that is empty before each of them, in whichever database it is. */
abstract class OnRegister {
  Register register;

  /** Where an empty register may be. */
  abstract String place() throws Exception;

  @BeforeEach
  void open() throws Exception {
    register = new Register(JdbcStore.open(place()));
  }

  @AfterEach
  void close() {
    register.store().close();
  }
}
