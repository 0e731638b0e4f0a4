import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ActorRelation } from '../api/types';
import { days, number, shownDigits } from '../i18n/format';
import { nameOf, rtl, t } from '../i18n/words';
import { box, scale, ticks, xOf } from '../timeline/scale';
import { tieName } from './ActorProfileView';
import { drawn, extent } from './extent';

const ROW = 26;
const AXIS = 22;

/** Ties as bars over time; one that nobody told the end of is paler and goes on to the edge. */
export function TiesPicture({ relations, onActor }: { relations: ActorRelation[]; onActor: (id: string | null) => void }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useSignal(640);
  useEffect(() => {
    if (!frame.current) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) width.value = entry.contentRect.width;
    });
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  const { from, to } = extent(relations);
  const s = scale(from, to, Math.max(240, width.value), rtl.value);
  // Ties without any day would be lines from end to end: they stand in the list alone.
  const dated = relations.filter((each) => each.from || each.to);
  const sorted = dated.sort(
    (a, b) => a.kind.localeCompare(b.kind) || a.direction.localeCompare(b.direction) || (a.from ?? '').localeCompare(b.from ?? ''),
  );
  const height = sorted.length * ROW + AXIS;
  const undated = relations.length - dated.length;
  return (
    <div class="ties-picture" ref={frame}>
      {undated > 0 && <p class="note">{t('actors.undated', number(undated))}</p>}
      <svg width={s.width} height={dated.length > 0 ? height : 0} role="group" aria-label={t('actors.relations.label')}>
        {ticks(s).map((tick) => (
          <g key={tick.day} class="tick" aria-hidden="true">
            <line x1={xOf(s, tick.day)} x2={xOf(s, tick.day)} y1={0} y2={height - AXIS + 4} />
            <text
              x={xOf(s, tick.day) + (s.rtl ? -4 : 4)}
              y={height - 5}
              text-anchor="start"
              direction={s.rtl ? 'rtl' : 'ltr'}
            >
              {shownDigits(tick.text)}
            </text>
          </g>
        ))}
        {sorted.map((each, i) => {
          const bar = drawn(each, { from, to });
          const { x, width: w } = box(s, bar.from, bar.to, 6);
          const name = nameOf(each.other);
          const words = `${tieName(each)} ${name} ${days(each.from, each.to)}`;
          const open = each.to ? '' : 'open-end';
          const y = i * ROW;
          return (
            <g
              key={i}
              class={`tie kind-${each.kind} ${open}`}
              role="button"
              tabIndex={0}
              aria-label={words}
              onClick={() => onActor(each.other.id)}
              onKeyDown={(event) => {
                if (event.code === 'Enter' || event.code === 'Space') {
                  event.preventDefault();
                  onActor(each.other.id);
                }
              }}
            >
              <title>{words}</title>
              <rect class="row" x={0} y={y} width={s.width} height={ROW} />
              <rect class="bar" x={x} y={y + 15} width={w} height={7} rx={2} />
              <text
                x={s.rtl ? Math.max(x + w, 160) : Math.min(x, s.width - 160)}
                y={y + 12}
                text-anchor="start"
                direction={s.rtl ? 'rtl' : 'ltr'}
              >
                {tieName(each)} {'\u2068'}
                {name}
                {'\u2069'}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
