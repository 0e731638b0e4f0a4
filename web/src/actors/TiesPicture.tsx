import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ActorRelation } from '../api/types';
import { days, shownDigits } from '../i18n/format';
import { nameOf, rtl, t } from '../i18n/words';
import { box, scale, ticks, xOf } from '../timeline/scale';
import { tieName } from './ActorProfileView';
import { drawn, extent } from './extent';

const ROW = 26;
const AXIS = 22;

/** Ties as bars over time: an end that nobody told fades out, and a tie without days is a dashed line. */
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
  const sorted = [...relations].sort(
    (a, b) => a.kind.localeCompare(b.kind) || a.direction.localeCompare(b.direction) || (a.from ?? '').localeCompare(b.from ?? ''),
  );
  const height = sorted.length * ROW + AXIS;
  return (
    <div class="ties-picture" ref={frame}>
      <svg width={s.width} height={height} role="group" aria-label={t('actors.relations.label')}>
        <defs>
          <linearGradient id="fade-end" x1={rtl.value ? 1 : 0} x2={rtl.value ? 0 : 1}>
            <stop offset="0.7" class="fade-full" />
            <stop offset="1" class="fade-none" />
          </linearGradient>
          <linearGradient id="fade-both" x1="0" x2="1">
            <stop offset="0" class="fade-none" />
            <stop offset="0.2" class="fade-full" />
            <stop offset="0.8" class="fade-full" />
            <stop offset="1" class="fade-none" />
          </linearGradient>
        </defs>
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
          const open = !each.to ? (each.from ? 'open-end' : 'no-days') : '';
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
