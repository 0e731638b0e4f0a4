import type { Report } from '../api/types';
import { isolated, ltr, number, shownDigits } from '../i18n/format';
import { label, t } from '../i18n/words';
import { choose } from '../state/url';
import type { Stretch } from '../text/pieces';
import { ReportText } from '../text/ReportText';
import { Foreign } from '../ui/Isolate';
import { utf16, type Shown } from './fields';

interface Props {
  report: Report;
  event: string;
  evidence: readonly Shown[];
  strong: ReadonlySet<string>;
  scrollTo: string | null;
  onMark: (id: string) => void;
  onSelect?: (start: number, end: number) => void;
  /** The level of its heading where it stands. */
  heading?: 'h2' | 'h3';
}

/** A report of the register: where it is from, and its text with the words of one event marked. */
export function ReportReader({ report, event, evidence, strong, scrollTo, onMark, onSelect, heading: Heading = 'h3' }: Props) {
  const text = report.text;
  const others = report.events.filter((each) => each.id !== event);
  return (
    <section class="reader">
      <header>
        <Heading>
          <Foreign text={report.source ?? t('report.unnamed')} />
        </Heading>
        <p class="meta">
          {report.published ? t('report.published', ltr(shownDigits(report.published))) : t('report.undated')}
          {report.same_text.length > 0 && <> · {t('report.same', number(report.same_text.length))}</>}
        </p>
      </header>
      {text === null && <p class="notice">{t(report.sha256 ? 'report.purged' : 'report.notext')}</p>}
      {text !== null && report.text_ok === false && <p class="notice bad">{t('report.badhash')}</p>}
      {text !== null && (
        <ReportText
          text={text}
          stretches={report.text_ok === false ? [] : evidence.map((each) => stretch(text, each))}
          strong={strong}
          titleEnd={report.title && text.startsWith(`${report.title}\n`) ? report.title.length : 0}
          label={t('report.text')}
          onMark={(mark) => onMark(mark.id)}
          {...(onSelect ? { onSelect } : {})}
          scrollTo={scrollTo}
        />
      )}
      {others.length > 0 && (
        <details class="others">
          <summary>
            {t('report.others')} ({number(others.length)})
          </summary>
          <ul>
            {others.map((each) => (
              <li key={each.id}>
                <button type="button" class="row-link" onClick={() => choose({ event: each.id, mark: null })}>
                  {label('type', each.type)}{' '}
                  {each.status !== 'occurred' && <span class="badge status">{label('status', each.status)}</span>}{' '}
                  <span class="meta">{isolated(text ? firstWords(text, each.spans) : '')}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function stretch(text: string, words: Shown): Stretch {
  const [start, end] = utf16(text, words);
  return { start, end, role: words.field, id: words.id };
}

function firstWords(text: string, spans: Report['events'][number]['spans']): string {
  const first = spans.find((each) => each.field === 'event_type' || each.field === 'type') ?? spans[0];
  return first ? text.slice(first.utf16_start, first.utf16_end) : '';
}
