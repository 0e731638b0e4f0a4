package org.sanad.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** An invented month of reports: several outlets tell the same deeds in words of their own. */
final class War {
  private static final String[] PLACES = {
    "الرستن", "تلبيسة", "الراموسة", "دوما", "خان شيخون", "الباب"
  };
  private static final String[] TOLD = {
    "قصفت قوات النظام %2$s مدينة %1$s بالمدفعية، ما أدى إلى مقتل %3$d مدنيين، بحسب ناشطين.",
    "أفاد المرصد السوري لحقوق الإنسان بمقتل %3$d مدنيين في قصف لقوات النظام على مدينة %1$s %2$s.",
    "شنت طائرات حربية غارات على مدينة %1$s %2$s وقتلت %3$d أشخاص على الأقل.",
    "سيطرت فصائل المعارضة %2$s على مدينة %1$s بعد اشتباكات مع قوات النظام.",
    "قال مصدر عسكري إن اشتباكات اندلعت %2$s في مدينة %1$s بين قوات النظام وتنظيم الدولة الإسلامية.",
  };
  private static final String[] DAYS = {"أمس", "اليوم", "أول من أمس"};
  private static final String[] OUTLETS = {"Outlet A", "Outlet B", "Outlet C", "Outlet D"};

  private War() {}

  /** So many reports as lines of JSON; the same seed always gives the same. */
  static List<String> reports(int count, long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int s = 0; s <= random.nextInt(3); s++) {
        text.append(
                String.format(
                    Locale.ROOT,
                    TOLD[random.nextInt(TOLD.length)],
                    PLACES[random.nextInt(PLACES.length)],
                    DAYS[random.nextInt(DAYS.length)],
                    3 + random.nextInt(4)))
            .append(' ');
      }
      lines.add(
          String.format(
              Locale.ROOT,
              "{\"id\":\"r%d\",\"source\":\"%s\",\"date\":\"%s\",\"title\":\"\",\"text\":\"%s\"}",
              i,
              OUTLETS[random.nextInt(OUTLETS.length)],
              LocalDate.of(2016, 8, 1).plusDays(random.nextInt(28)),
              text.toString().strip()));
    }
    return lines;
  }

  static Path write(Path file, List<String> lines) throws IOException {
    return Files.write(file, lines, StandardCharsets.UTF_8);
  }
}
