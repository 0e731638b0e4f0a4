package org.sanad.app.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.register.export.Reference;
import org.sanad.register.model.Where;
import org.sanad.register.view.Named;
import org.sanad.register.view.Surroundings;

/** What places lie in, answered from the gazetteer. */
final class SurroundingAreas implements Surroundings.Finder {
  private final Reference reference;

  SurroundingAreas(Reference reference) {
    this.reference = reference;
  }

  @Override
  public Surroundings of(Where where) {
    Reference.Area area = reference.area(where);
    List<Named> all = new ArrayList<>();
    Reference.Unit[] units = {area.country(), area.admin1(), area.admin2(), area.admin3()};
    for (Reference.Unit unit : units) {
      Named named = named(unit);
      if (named != null) {
        all.add(named);
      }
    }
    return new Surroundings(named(area.admin1()), all);
  }

  private static @Nullable Named named(Reference.@Nullable Unit unit) {
    return unit == null ? null : new Named(unit.id(), unit.name(), unit.nameAr());
  }
}
