package org.sanad.spark;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Analysis;
import org.sanad.reading.Reader;
import org.sanad.register.intake.Kept;
import org.sanad.register.intake.Prepared;
import org.sanad.register.intake.ReadReport;
import org.sanad.sources.FileItems;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Faults;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.ItemStream;

/** Reads one file of an archive or a stretch of it, record after record: the work of one task. */
final class ReadFile implements FlatMapFunction<Piece, Outcome> {
  private final Broadcast<Shipped> knowledge;
  private final Broadcast<SerializableConfiguration> conf;
  private final Skipped skipped;

  ReadFile(
      Broadcast<Shipped> knowledge, Broadcast<SerializableConfiguration> conf, Skipped skipped) {
    this.knowledge = knowledge;
    this.conf = conf;
    this.skipped = skipped;
  }

  @Override
  public Iterator<Outcome> call(Piece piece) {
    return new Records(piece, knowledge.value().reader());
  }

  /** The records of one piece; one in memory at a time. */
  private final class Records implements Iterator<Outcome> {
    private final Piece piece;
    private final Reader reader;
    private final Context context = Skipped.context();
    private @Nullable ItemStream items;
    private @Nullable Outcome next;
    private boolean ended;

    private Records(Piece piece, Reader reader) {
      this.piece = piece;
      this.reader = reader;
    }

    @Override
    public boolean hasNext() {
      if (next == null && !ended) {
        next = advance();
      }
      return next != null;
    }

    @Override
    public Outcome next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Outcome given = Objects.requireNonNull(next);
      next = null;
      return given;
    }

    private @Nullable Outcome advance() {
      try {
        if (items == null) {
          items = open();
        }
        InputItem item = items.next();
        if (item == null) {
          end();
          return null;
        }
        return item instanceof InputItem.Accepted report ? read(report) : refused(item);
      } catch (RuntimeException | StackOverflowError e) {
        end();
        return Outcome.refused(piece.name(), "input.unreadable", Faults.broke(e));
      } catch (IOException e) {
        // What the file held so far stands; that it broke off is said and counted.
        end();
        return Outcome.refused(
            piece.name(), "input.unreadable", "cannot be read: " + e.getMessage());
      }
    }

    private ItemStream open() throws IOException {
      String name = piece.file().path();
      Path path = new Path(name);
      FSDataInputStream in = path.getFileSystem(conf.value().value()).open(path);
      if (piece.charset() == null) {
        return FileItems.open(name, in, context);
      }
      in.seek(Math.max(0, piece.from() - 1));
      Charset charset = Charset.forName(piece.charset());
      return FileItems.stretch(name, in, charset, piece.from(), piece.to(), context);
    }

    private void end() {
      ended = true;
      skipped.add(context);
      if (items != null) {
        try {
          items.close();
        } catch (IOException closed) {
          // Nothing more is wanted of it.
          items = null;
        }
      }
    }

    private Outcome refused(InputItem item) {
      InputItem.Refused bad = (InputItem.Refused) item;
      return Outcome.refused(bad.origin().toString(), "input.refused", bad.reason());
    }

    private Outcome read(InputItem.Accepted item) {
      String origin = item.origin().toString();
      try {
        Analysis analysis = reader.read(item.report()).warned(item.warnings());
        Prepared prepared = Prepared.of(new ReadReport(analysis, origin));
        Rows rows = new Rows(prepared);
        return new Outcome(
            prepared.report().key(),
            origin,
            rows.report(Kept.write(analysis)),
            new ArrayList<>(rows.events()),
            new ArrayList<>(rows.mentions()),
            new ArrayList<>(rows.diagnostics(analysis.diagnostics())));
      } catch (RuntimeException | StackOverflowError e) {
        // One report on which the reading itself breaks does not end the job.
        return Outcome.refused(origin, "report.broke", Faults.broke(e));
      }
    }
  }
}
