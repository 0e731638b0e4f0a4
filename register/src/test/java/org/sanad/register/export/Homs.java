package org.sanad.register.export;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Where;

/** The little of the knowledge that the stories here need. */
final class Homs implements Reference {
  private static final Unit SYRIA = new Unit("SY", "Syria", "سوريا", null, 35, 38.5, 350);
  private static final Unit HOMS =
      new Unit("SY04", "Homs governorate", "حمص", "SY04", 34.5, 38.3, 120);
  private static final Unit RASTAN =
      new Unit("SY0404", "Ar-Rastan district", "الرستن", "SY0404", 34.9271, 36.7312, 15);

  private static final Unit TOWN =
      new Unit("rastan", "al-Rastan", "الرستن", null, 34.92791, 36.73512, 2);
  private static final Unit HOSPITAL =
      new Unit("rastan-hospital", "Rastan hospital", "مشفى الرستن", null, 34.92, 36.73, 1);

  private static final Map<String, Member> MEMBERS =
      Map.of(
          "sy-government-forces",
              new Member(
                  "Syrian government forces",
                  "القوات الحكومية السورية",
                  1,
                  true,
                  true,
                  Set.of("SY")),
          "sy-opposition",
              new Member(
                  "Syrian opposition factions",
                  "فصائل المعارضة السورية",
                  2,
                  true,
                  false,
                  Set.of("SY")),
          "civilians", new Member("civilians", "المدنيون", 7, false, false, Set.of()));

  @Override
  public @Nullable Member member(String actorId) {
    return MEMBERS.get(actorId);
  }

  @Override
  public Area area(Where where) {
    String id = where.id() == null ? "" : where.id();
    return switch (id) {
      case "rastan" -> new Area("town", TOWN, "SY", SYRIA, HOMS, RASTAN, null);
      case "rastan-hospital" -> new Area("hospital", HOSPITAL, "SY", SYRIA, HOMS, RASTAN, null);
      case "SY0404" -> new Area("district", RASTAN, "SY", SYRIA, HOMS, RASTAN, null);
      case "SY04" -> new Area("governorate", HOMS, "SY", SYRIA, HOMS, null, null);
      default ->
          where.within().contains("Homs governorate")
              ? new Area("", null, "SY", SYRIA, HOMS, null, null)
              : Area.UNKNOWN;
    };
  }

  @Override
  public @Nullable AcledType acled(FusedEvent event) {
    if (event.status().best() == Status.DENIED) {
      return null;
    }
    EventType type = event.type().best();
    return switch (type) {
      case SHELLING ->
          new AcledType("Explosions/Remote violence", "Shelling/artillery/missile attack");
      case ARREST -> new AcledType("Strategic developments", "Arrests");
      case ABDUCTION ->
          new AcledType("Violence against civilians", "Abduction/forced disappearance");
      case PROTEST -> new AcledType("Protests", "Peaceful protest");
      case DISPLACEMENT, DEPLOYMENT -> new AcledType("Strategic developments", "Other");
      default -> null;
    };
  }
}
