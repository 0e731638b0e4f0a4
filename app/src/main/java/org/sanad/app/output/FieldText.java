package org.sanad.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Argument;
import org.sanad.model.Attribution;
import org.sanad.model.GeoPoint;
import org.sanad.model.Loss;
import org.sanad.model.PlaceArgument;
import org.sanad.model.Quote;
import org.sanad.model.TimeExpression;
import org.sanad.register.export.Decimals;

/** One field's element in words for people: the report's own words, then what they stand for. */
final class FieldText {
  private final Labels labels;

  FieldText(Labels labels) {
    this.labels = labels;
  }

  String argument(Argument x) {
    return quote(x.quote()) + meaning(x.name(), x.nameAr());
  }

  String place(PlaceArgument x) {
    List<String> more = new ArrayList<>();
    if (x.precision() != null) {
      more.add(labels.get("precision." + x.precision().code()));
    }
    if (!x.within().isEmpty()) {
      more.add(labels.get("within", Bidi.isolate(String.join(", ", x.within()))));
    }
    GeoPoint point = x.point();
    if (point != null) {
      String numbers =
          String.format(
              Locale.ROOT,
              "%.4f, %.4f ±%s km",
              point.lat(),
              point.lon(),
              Decimals.of(point.radiusKm(), 1));
      more.add(Bidi.isolate(numbers));
    }
    return quote(x.quote()) + meaning(x.name(), x.nameAr()) + brackets(more);
  }

  String time(TimeExpression x) {
    String days = x.from() == null && x.to() == null ? labels.get("time.open") : days(x);
    return quote(x.quote())
        + " = "
        + days
        + brackets(
            List.of(
                labels.get("time." + x.precision().code()),
                Bidi.isolate(labels.named("time_basis", x.basis()))));
  }

  private static String days(TimeExpression x) {
    if (x.from() != null && x.from().equals(x.to())) {
      return Bidi.isolate(x.from().toString());
    }
    return Bidi.isolate(
        (x.from() == null ? "?" : x.from()) + " – " + (x.to() == null ? "?" : x.to()));
  }

  String source(Attribution x) {
    return quote(x.quote())
        + meaning(x.name(), null)
        + brackets(List.of(labels.get("source." + x.kind().code())));
  }

  String loss(Loss x) {
    Integer max = x.max();
    String number =
        max == null
            ? labels.get("or_more", x.min())
            : max == x.min() ? String.valueOf(x.min()) : x.min() + "–" + max;
    return Bidi.isolate(number)
        + brackets(List.of(labels.get("who." + x.who().code())))
        + " "
        + quote(x.quote());
  }

  String quote(Quote x) {
    return Bidi.isolate("«" + Bidi.plain(x.text()) + "»");
  }

  private String meaning(@Nullable String name, @Nullable String nameAr) {
    String shown = labels.language() == Language.AR && nameAr != null ? nameAr : name;
    return shown == null ? "" : " = " + Bidi.isolate(Bidi.plain(shown));
  }

  private String brackets(List<String> parts) {
    return parts.isEmpty() ? "" : " (" + String.join(labels.get("semicolon"), parts) + ")";
  }
}
