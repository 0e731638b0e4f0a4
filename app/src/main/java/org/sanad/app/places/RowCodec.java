package org.sanad.app.places;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sanad.lexicon.Place;

/** Places and names on their way through temporary files. */
final class RowCodec {
  private static final int LONGEST = 200;

  private RowCodec() {}

  static void write(DataOutputStream out, ListedPlace place) throws IOException {
    out.writeUTF(place.id());
    out.writeUTF(place.link());
    out.writeByte(place.source());
    out.writeByte(Place.KINDS.indexOf(place.kind()));
    strings(out, place.namesAr());
    out.writeUTF(cut(place.nameEn()));
    out.writeDouble(place.lat());
    out.writeDouble(place.lon());
    out.writeUTF(place.country());
    out.writeLong(place.population());
    out.writeBoolean(place.estimate());
    out.writeUTF(place.area());
    strings(out, place.parents());
  }

  static ListedPlace read(DataInputStream in) throws IOException {
    return new ListedPlace(
        in.readUTF(),
        in.readUTF(),
        in.readByte(),
        Place.KINDS.get(in.readByte()),
        strings(in),
        in.readUTF(),
        in.readDouble(),
        in.readDouble(),
        in.readUTF(),
        in.readLong(),
        in.readBoolean(),
        in.readUTF(),
        strings(in));
  }

  private static void strings(DataOutputStream out, List<String> strings) throws IOException {
    int most = Math.min(strings.size(), Byte.MAX_VALUE);
    out.writeByte(most);
    for (String string : strings.subList(0, most)) {
      out.writeUTF(string);
    }
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    int size = in.readByte();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      strings.add(in.readUTF());
    }
    return strings;
  }

  /** What is written must be readable, however long a list's name is. */
  private static String cut(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }
}
