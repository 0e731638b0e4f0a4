package org.sanad.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.sanad.app.output.JsonlWriter;
import org.sanad.app.reference.ReaderDirectory;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.JsonText;
import org.sanad.app.server.Problem;
import org.sanad.app.server.Role;
import org.sanad.app.server.Route;
import org.sanad.model.Analysis;
import org.sanad.model.Sentence;
import org.sanad.model.SourceReport;
import org.sanad.reading.Reader;

/** Reads a report that somebody pastes; nothing of it is kept. */
final class Readings {
  /** Characters of a report: the longest news reports have some fifty thousand. */
  private static final int LONGEST = 60_000;

  private static final int AT_ONCE = 2;
  private static final int WAITING = 16;
  private static final int SECONDS = 15;

  private final Reader reader;
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          AT_ONCE,
          AT_ONCE,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(WAITING),
          work -> {
            Thread thread = new Thread(work, "reading");
            thread.setDaemon(true);
            return thread;
          });

  Readings(Backend backend) {
    this.reader = backend.reader();
  }

  /** A report to read. */
  record ReadRequest(
      @Nullable String title, String text, @Nullable String source, @Nullable String published) {}

  /** A sentence's place in the report. */
  record SentenceSpan(
      int start, int end, @Nullable Integer utf16Start, @Nullable Integer utf16End) {}

  /** The lines of the explanation that tell of one event. */
  record Explained(String event, List<String> lines) {}

  /**
   * What was read.
   *
   * @param analysis as {@code sanad read --format jsonl} writes it
   * @param explanation as {@code sanad explain} writes it
   */
  record ReadAnswer(
      JsonNode analysis,
      List<SentenceSpan> sentences,
      String explanation,
      List<Explained> explained) {}

  List<Route> routes() {
    return List.of(
        Route.post("/read", "readReport")
            .about("Reads a report and tells why its events came out so; nothing is kept.")
            .needs(Role.READER)
            .sent(
                ReadRequest.class,
                new ReadRequest(
                    "قصف على الرستن",
                    "قال ناشطون إن قوات النظام قصفت أمس مدينة الرستن بالمدفعية، ما أدى إلى مقتل"
                        + " ثلاثة مدنيين.",
                    "Outlet A",
                    "2016-08-15"))
            .answers(ReadAnswer.class)
            .by(this::read));
  }

  private Answer read(Call call) {
    SourceReport report = report(call.body(ReadRequest.class));
    return Answer.of(within(() -> read(report)));
  }

  @SuppressWarnings("NullAway") // what is sent may lack what its record needs
  private static SourceReport report(ReadRequest sent) {
    if (sent.text() == null || sent.text().isBlank()) {
      throw Problem.badRequest("Send the report in text.");
    }
    String title = sent.title() == null ? "" : sent.title().replace('\n', ' ');
    if (sent.text().length() + title.length() > LONGEST) {
      throw Problem.tooLarge("A report has " + LONGEST + " characters at most: send a part of it.");
    }
    String source = sent.source() == null || sent.source().isBlank() ? null : sent.source().strip();
    return new SourceReport("pasted", source, day(sent.published()), title, sent.text());
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    try {
      return published == null || published.isBlank() ? null : LocalDate.parse(published);
    } catch (DateTimeParseException e) {
      throw Problem.badRequest("published must be a day such as 2016-08-14, or null.");
    }
  }

  private <T> T within(Callable<T> work) {
    Future<T> future;
    try {
      future = threads.submit(work);
    } catch (RejectedExecutionException e) {
      throw Problem.busy("Too many reports are being read: try again in a minute.");
    }
    try {
      return future.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw Problem.busy("That report takes too long to read: send a part of it.");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a report could not be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.busy("The server is ending: try again.");
    }
  }

  /** Ends the reading once nobody waits for it any more. */
  private static void goOn() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }

  private ReadAnswer read(SourceReport report) {
    Analysis analysis = reader.read(report, Readings::goOn);
    Utf16 text = new Utf16(report.content());
    JsonNode object = JsonText.parse(new JsonlWriter(ReaderDirectory.of(reader)).write(analysis));
    addUtf16(object, text);
    List<SentenceSpan> sentences = new ArrayList<>();
    for (Sentence sentence : reader.analyzer().analyze(report).sentences()) {
      int start = sentence.span().start();
      int end = sentence.span().end();
      sentences.add(new SentenceSpan(start, end, text.at(start), text.at(end)));
    }
    List<String> lines = reader.explain(report, Readings::goOn).lines();
    return new ReadAnswer(
        object, sentences, String.join("\n", lines) + "\n", explained(analysis, lines));
  }

  /** Every part of the explanation that is headed by an event's id. */
  private static List<Explained> explained(Analysis analysis, List<String> lines) {
    List<Explained> all = new ArrayList<>();
    analysis
        .events()
        .forEach(
            event -> {
              List<String> own = new ArrayList<>();
              boolean in = false;
              for (String line : lines) {
                in = in ? !line.isEmpty() : line.startsWith(event.id() + " ");
                if (in) {
                  own.add(line);
                }
              }
              all.add(new Explained(event.id(), own));
            });
    return all;
  }

  private static void addUtf16(JsonNode node, Utf16 text) {
    if (node instanceof ObjectNode object && object.has("start") && object.has("end")) {
      text.addTo(object);
    }
    node.forEach(child -> addUtf16(child, text));
  }
}
