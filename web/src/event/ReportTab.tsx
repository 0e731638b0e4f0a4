import { api } from '../api/client';
import type { Detail } from '../api/types';
import { number, shownDigits } from '../i18n/format';
import { t } from '../i18n/words';
import { useKeys } from '../state/keys';
import { useRemote } from '../state/remote';
import { choose, param } from '../state/url';
import { Failed, Loading } from '../ui/states';
import { evidenceOf, type Shown } from './fields';
import { EvidenceList } from './EvidenceList';
import { ReportReader } from './ReportReader';

/** The reports behind an event, one at a time, with the event's words marked. */
export function ReportTab({ detail }: { detail: Detail }) {
  const key = param('report') ?? detail.reports[0]?.key ?? null;
  const at = detail.reports.findIndex((each) => each.key === key);
  const remote = useRemote(key, (signal) => api.report(key ?? '', signal));
  const evidence = evidenceOf(detail).filter((each) => each.report === key);
  const [field = null, start = null] = param('mark')?.split('.') ?? [];
  const chosen = evidence.find((each) => each.field === field && (start === null || String(each.start) === start)) ?? null;
  const mark = (words: Shown | undefined) => words && choose({ mark: `${words.field}.${words.start}` }, true);
  const inText = [...evidence].sort((a, b) => a.start - b.start);
  const step = (by: number) => {
    const now = chosen ? inText.indexOf(chosen) : by > 0 ? -1 : 0;
    mark(inText[(now + by + inText.length) % inText.length]);
  };
  useKeys([
    { does: 'key.nextEvidence', run: () => step(1) },
    { does: 'key.previousEvidence', run: () => step(-1) },
  ]);
  const { data: report, problem } = remote.value;
  return (
    <div class="report-tab">
      {detail.reports.length > 1 && (
        <label class="inline-field">
          {t('report.which', number(at + 1), number(detail.reports.length))}
          <ReportSelect reports={detail.reports} chosen={key} />
        </label>
      )}
      {problem && <Failed problem={problem} />}
      {!report && !problem && <Loading />}
      {report && (
        <>
          <EvidenceList evidence={inText} chosen={chosen} onChoose={mark} onStep={step} />
          <ReportReader
            report={report}
            event={detail.id}
            evidence={evidence}
            strong={chosen ? new Set([chosen.id]) : new Set(evidence.filter((each) => each.field === field).map((each) => each.id))}
            scrollTo={(chosen ?? inText[0])?.id ?? null}
            onMark={(id) => mark(evidence.find((each) => each.id === id))}
          />
        </>
      )}
    </div>
  );
}

/** One of many reports, by its publisher and day. */
export function ReportSelect({ reports, chosen }: { reports: Detail['reports']; chosen: string | null }) {
  return (
    <select value={chosen ?? ''} onChange={(event) => choose({ report: event.currentTarget.value, mark: null }, true)}>
      {reports.map((each) => (
        <option key={each.key} value={each.key}>
          {[each.source ?? t('report.unnamed'), each.published && shownDigits(each.published)].filter(Boolean).join(' · ')}
        </option>
      ))}
    </select>
  );
}
