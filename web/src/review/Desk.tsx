import { useSignal } from '@preact/signals';
import { api, Problem } from '../api/client';
import type { Detail, QueueItem } from '../api/types';
import { label, t } from '../i18n/words';
import type { Key } from '../i18n/catalogue';
import { EventHead } from '../event/EventPane';
import { MergedFrom } from '../event/MergedFrom';
import { evidenceOf } from '../event/fields';
import { FieldRows } from '../event/FieldRows';
import { ReportReader } from '../event/ReportReader';
import { ReportSelect } from '../event/ReportTab';
import { number } from '../i18n/format';
import { codeFor, signOf, type Action } from '../state/keymap';
import { useKeys } from '../state/keys';
import { useRemote } from '../state/remote';
import { choose, param } from '../state/url';
import { codePoints } from '../text/pieces';
import { wholeWords } from '../text/words';
import { Foreign, Ltr } from '../ui/Isolate';
import { Failed, Loading } from '../ui/states';
import { done, failed } from '../ui/Toast';
import { CORRECTABLE, CorrectForm, type ChosenWords } from './CorrectForm';
import { MergeDialog } from './MergeDialog';
import { reasonText } from './reasonText';
import { RejectDialog } from './RejectDialog';
import { SplitDialog } from './SplitDialog';
import { undoLast, undoable } from './undo';

interface Props {
  id: string;
  item: QueueItem | null;
  /** Counts what was written or undone from elsewhere: then the event is asked for anew. */
  changes: number;
  onDecided: (stay: boolean) => void;
  onClose: () => void;
}

/** More reports than these are chosen from a list. */
const FEW_REPORTS = 6;

type Mode = 'look' | 'correct' | 'reject' | 'merge' | 'split';

/** One event on the desk: the report's words, what was read out of them, and the decision. */
export function Desk({ id, item, changes, onDecided, onClose }: Props) {
  const again = useSignal(0);
  const mode = useSignal<Mode>('look');
  const busy = useSignal(false);
  const stale = useSignal<Detail | null>(null);
  const words = useSignal<ChosenWords | null>(null);
  const field = useSignal('type');
  const remote = useRemote(id, (signal) => api.event(id, signal), again.value + changes);
  const detail = remote.value.data;
  const key = param('report') ?? detail?.reports[0]?.key ?? null;
  const report = useRemote(key, (signal) => api.report(key ?? '', signal));

  /** Writes a decision against the revision that was looked at; a newer one is shown, not overwritten. */
  const write = async (call: (revision: number) => Promise<{ decision: number }>, said: Key, stay = false) => {
    if (!detail || busy.peek()) return;
    busy.value = true;
    try {
      const result = await call(detail.revision);
      undoable(result.decision);
      done(said, [], { words: t('review.undo'), run: () => void undo() });
      mode.value = 'look';
      words.value = null;
      onDecided(stay);
    } catch (fault) {
      if (fault instanceof Problem && fault.status === 409) stale.value = fault.current ?? detail;
      else failed(fault);
    } finally {
      busy.value = false;
    }
  };
  const undo = async () => {
    if (await undoLast()) onDecided(true);
  };
  const decide = (decision: 'confirm' | 'unsure') =>
    void write(
      (revision) => api.decide(id, { decision, reason: t(`review.default.${decision}`), revision }),
      `review.done.${decision}`,
    );

  useKeys([
    { does: 'key.confirm', run: () => decide('confirm') },
    { does: 'key.correct', run: () => (mode.value = 'correct') },
    { does: 'key.reject', run: () => (mode.value = 'reject') },
    { does: 'key.unsure', run: () => decide('unsure') },
    { does: 'key.merge', run: () => (mode.value = 'merge') },
    { does: 'key.split', run: () => (mode.value = 'split') },
    { does: 'key.assign', run: () => words.peek() && (mode.value = 'correct') },
    ...(mode.value === 'correct'
      ? CORRECTABLE.map((name, i) => ({
          code: `Digit${i + 1}`,
          shown: `s ${i + 1}`,
          does: `field.${name}` as Key,
          run: () => (field.value = name),
        }))
      : []),
    { code: 'Escape', shown: 'Esc', does: 'key.close', run: () => (mode.peek() === 'look' ? onClose() : (mode.value = 'look')) },
  ]);

  if (remote.value.problem) return <Failed problem={remote.value.problem} retry={() => again.value++} />;
  if (!detail) return <Loading />;
  const evidence = evidenceOf(detail).filter((each) => each.report === key);
  const [markField = null, markStart = null] = param('mark')?.split('.') ?? [];
  const marked = evidence.filter((each) => each.field === markField && (markStart === null || String(each.start) === markStart));
  const [first] = [...evidence].sort((a, b) => a.start - b.start);
  const shown = report.value.data;
  const select = (start: number, end: number) => {
    const text = shown?.text;
    if (!text || !key) return;
    const whole = wholeWords(text, start, end);
    words.value = {
      report: key,
      quote: text.slice(whole.start, whole.end),
      start: codePoints(text, whole.start),
      end: codePoints(text, whole.end),
    };
  };
  return (
    <>
      <section class="pane review-report" aria-label={t('report.text')}>
        {detail.reports.length > FEW_REPORTS && (
          <label class="inline-field">
            {t('report.which', number(detail.reports.findIndex((each) => each.key === key) + 1), number(detail.reports.length))}
            <ReportSelect reports={detail.reports} chosen={key} />
          </label>
        )}
        {detail.reports.length > 1 && detail.reports.length <= FEW_REPORTS && (
          <div class="source-tabs" role="group" aria-label={t('event.reports')}>
            {detail.reports.map((each, i) => (
              <button
                key={each.key}
                type="button"
                aria-pressed={each.key === key}
                onClick={() => choose({ report: each.key, mark: null }, true)}
              >
                {i + 1} <Foreign text={each.source ?? t('report.unnamed')} />
              </button>
            ))}
          </div>
        )}
        {report.value.problem && <Failed problem={report.value.problem} />}
        {shown && (
          <ReportReader
            report={shown}
            heading="h2"
            event={detail.id}
            evidence={evidence}
            strong={new Set(marked.map((each) => each.id))}
            scrollTo={(marked[0] ?? first)?.id ?? null}
            onMark={(markId) => {
              const found = evidence.find((each) => each.id === markId);
              if (found) choose({ mark: `${found.field}.${found.start}` }, true);
            }}
            onSelect={select}
          />
        )}
      </section>
      <section class="pane review-form" aria-label={t('review.decisions')} data-testid="desk">
        {stale.value && (
          <div class="notice bad" role="alert" data-testid="stale">
            <p>{t('review.stale')}</p>
            <button
              type="button"
              onClick={() => {
                stale.value = null;
                again.value++;
              }}
            >
              {t('review.stale.look')}
            </button>
          </div>
        )}
        <EventHead detail={detail} onClose={onClose} onDesk />
        {item && (
          <ul class="why-here">
            {item.reasons.map((reason) => (
              <li key={`${reason.code} ${reason.detail}`}>
                <strong>{label('reason', reason.code)}</strong> <Foreign text={reasonText(reason)} />
              </li>
            ))}
          </ul>
        )}
        <div class="decisions" role="group" aria-label={t('review.decisions')}>
          <Decision action="key.confirm" words="review.confirm" run={() => decide('confirm')} busy={busy.value} primary />
          <Decision action="key.correct" words="review.correct" run={() => (mode.value = mode.value === 'correct' ? 'look' : 'correct')} busy={busy.value} />
          <Decision action="key.reject" words="review.reject" run={() => (mode.value = 'reject')} busy={busy.value} />
          <Decision action="key.unsure" words="review.unsure" run={() => decide('unsure')} busy={busy.value} />
          <Decision action="key.merge" words="review.merge" run={() => (mode.value = 'merge')} busy={busy.value} />
          {detail.tellings.length > 1 && (
            <Decision action="key.split" words="review.split" run={() => (mode.value = 'split')} busy={busy.value} />
          )}
        </div>
        {words.value && (
          <p class="selected-words" data-testid="selected-words">
            {t('review.words')}: <q lang="ar" dir="auto">{words.value.quote}</q>{' '}
            <Ltr class="meta">
              {words.value.start}–{words.value.end}
            </Ltr>
            <button type="button" class="quiet" onClick={() => (words.value = null)} aria-label={t('review.words.clear')}>
              ✕
            </button>
          </p>
        )}
        {mode.value === 'correct' && (
          <CorrectForm
            detail={detail}
            field={field.value}
            onField={(name) => (field.value = name)}
            words={words.value}
            busy={busy.value}
            onCancel={() => (mode.value = 'look')}
            onSave={({ field: name, value, target }, reason) =>
              void write(
                (revision) =>
                  api.decide(id, {
                    decision: 'correct',
                    field: name,
                    value,
                    target,
                    reason,
                    revision,
                    evidence: words.value ? { report: words.value.report, start: words.value.start, end: words.value.end } : null,
                  }),
                'review.done.correct',
                true,
              )
            }
          />
        )}
        <FieldRows
          detail={detail}
          chosen={markField}
          onWords={(each) => choose({ report: each.report, mark: `${each.field}.${each.start}` }, true)}
          onField={(name) => choose({ mark: name }, true)}
          onProposal={(decision, correction) =>
            void write(
              (revision) => api.decide(id, { decision, correction, reason: t(`review.default.${decision}`), revision }),
              'review.done.correct',
              true,
            )
          }
        />
        <MergedFrom detail={detail} onDone={() => onDecided(true)} />
      </section>
      {mode.value === 'reject' && (
        <RejectDialog
          onClose={() => (mode.value = 'look')}
          onReject={(rejection, reason) =>
            void write((revision) => api.decide(id, { decision: 'reject', rejection, reason, revision }), 'review.done.reject')
          }
        />
      )}
      {mode.value === 'split' && (
        <SplitDialog
          detail={detail}
          onClose={() => (mode.value = 'look')}
          onSplit={(tellings, reason) =>
            void write((revision) => api.split(id, tellings, reason, revision), 'review.done.split', true)
          }
        />
      )}
      {mode.value === 'merge' && (
        <MergeDialog
          detail={detail}
          candidates={item?.reasons.flatMap((each) => each.other) ?? []}
          onClose={() => (mode.value = 'look')}
          onMerge={(request) => void write(() => api.merge(request), 'review.done.merge', true)}
        />
      )}
    </>
  );
}

function Decision({ action, words, run, busy, primary }: { action: Action; words: Key; run: () => void; busy: boolean; primary?: boolean }) {
  const shortcut = signOf(codeFor(action));
  return (
    <button type="button" class={primary ? 'primary' : ''} disabled={busy} onClick={run} aria-keyshortcuts={shortcut}>
      {t(words)}{' '}
      <kbd aria-hidden="true" dir="ltr">
        {shortcut}
      </kbd>
    </button>
  );
}
