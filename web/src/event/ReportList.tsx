import type { Detail } from '../api/types';
import { shownDigits } from '../i18n/format';
import { t } from '../i18n/words';
import { choose } from '../state/url';
import { Foreign, Ltr } from '../ui/Isolate';

/** The reports behind an event. */
export function ReportList({ detail }: { detail: Detail }) {
  const groups = new Set<string>();
  return (
    <section class="report-list">
      <h3>{t('event.reports')}</h3>
      <ol>
        {detail.reports.map((report) => {
          const repeated = report.texts_group !== null && groups.has(report.texts_group);
          if (report.texts_group !== null) groups.add(report.texts_group);
          return (
            <li key={report.key}>
              <button type="button" class="row-link" onClick={() => choose({ tab: 'report', report: report.key, mark: null })}>
                <Foreign text={report.source ?? t('report.unnamed')} />{' '}
                <span class="meta">
                  {report.published ? <Ltr>{shownDigits(report.published)}</Ltr> : t('report.undated')}
                  {report.purged && <> · {t('event.purged')}</>}
                  {repeated && <> · {t('event.reprint')}</>}
                </span>
                {report.title && (
                  <span class="report-title">
                    <Foreign text={report.title} />
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
