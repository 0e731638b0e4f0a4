import { api } from '../api/client';
import type { Detail, RevisionMade } from '../api/types';
import { isolated, listed, moment, number } from '../i18n/format';
import { label, t } from '../i18n/words';
import { useRemote } from '../state/remote';
import { Foreign, Ltr } from '../ui/Isolate';
import { Failed, Loading } from '../ui/states';

/** What was done to an event: by whom, when, why, and what it changed. */
export function HistoryTab({ detail }: { detail: Detail }) {
  const remote = useRemote(`${detail.id}@${detail.revision}`, (signal) => api.history(detail.id, signal));
  const { data, problem } = remote.value;
  if (problem) return <Failed problem={problem} />;
  if (!data) return <Loading />;
  return (
    <ol class="history" data-testid="history">
      {[...data.revisions].reverse().map((revision) => (
        <Revision key={revision.number} revision={revision} />
      ))}
    </ol>
  );
}

function Revision({ revision }: { revision: RevisionMade }) {
  const became = Array.isArray(revision.became) ? revision.became : revision.became ? [revision.became] : [];
  return (
    <li>
      <p>
        <strong>{label('history', revision.kind)}</strong> <span class="meta">{t('history.by', isolated(revision.by))}</span>{' '}
        <Ltr class="meta">{moment(revision.at)}</Ltr> <span class="meta">#{number(revision.number)}</span>
      </p>
      {revision.why && (
        <p>
          <Foreign text={revision.why} />
        </p>
      )}
      {revision.kind !== 'run' && became.length > 0 && <p>{t('history.became', isolated(listed(became)))}</p>}
      {revision.changes.length > 0 && (
        <table class="changes">
          <tbody>
            {revision.changes.map((change, i) => (
              <tr key={i}>
                <th scope="row">{label('field', change.field)}</th>
                <td>
                  <del>
                    <Foreign text={shown(change.field, change.before)} />
                  </del>
                </td>
                <td>
                  <ins>
                    <Foreign text={shown(change.field, change.after)} />
                  </ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </li>
  );
}

function shown(field: string, value: unknown): string {
  if (value === null || value === undefined) return '–';
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  return label(field === 'event_type' ? 'type' : field === 'review' ? 'review_status' : field, words);
}
