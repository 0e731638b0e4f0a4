package org.sanad.register.export;

import org.sanad.model.InData;

/** For whom an export is. */
public enum Tier implements InData {
  /** For those who keep the register: everything. */
  INTERNAL,
  /** For everybody: what a person published, through the {@link Gate}. */
  PUBLIC
}
