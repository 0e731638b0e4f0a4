package org.sanad.register.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;
import org.sanad.register.words.Tsv;

/** Codes and regions of countries, from {@code countries.tsv}. */
final class Countries {
  private static final Map<String, List<String>> ROWS = new HashMap<>();

  static {
    Tsv.rows(Countries.class, "countries.tsv", 4).forEach(row -> ROWS.put(row.get(0), row));
  }

  private Countries() {}

  /** ISO 3166-1 alpha-3, null where there is none. */
  static @Nullable String iso3(@Nullable String iso2) {
    try {
      String iso3 = iso2 == null ? "" : new Locale("", iso2).getISO3Country();
      return iso3.isEmpty() ? null : iso3;
    } catch (MissingResourceException e) {
      return null;
    }
  }

  /** ISO 3166-1 numeric, null where the table does not say. */
  static @Nullable Integer numeric(@Nullable String iso2) {
    String code = cell(iso2, 1);
    return code == null ? null : Integer.valueOf(code);
  }

  /** ACLED's region, null where the table does not say. */
  static @Nullable String acledRegion(@Nullable String iso2) {
    return cell(iso2, 2);
  }

  /** UCDP's region, null where the table does not say. */
  static @Nullable String ucdpRegion(@Nullable String iso2) {
    return cell(iso2, 3);
  }

  private static @Nullable String cell(@Nullable String iso2, int column) {
    List<String> row = iso2 == null ? null : ROWS.get(iso2.toUpperCase(Locale.ROOT));
    return row == null || row.get(column).equals("-") ? null : row.get(column);
  }
}
