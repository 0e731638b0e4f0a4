import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { TimelineAnswer } from '../api/types';
import { days, number, shownDigits } from '../i18n/format';
import { digits, lang, rtl, t } from '../i18n/words';
import { Brush } from './Brush';
import { box, dayNumber, isoDay, lanes, scale, ticks, xOf } from './scale';

const LANE = 7;
const MOST_LANES = 5;
const AXIS = 18;

interface Props {
  answer: TimelineAnswer;
  chosen: { from: string | null; to: string | null };
  selected: string | null;
  onChoose: (from: string | null, to: string | null) => void;
  onEvent: (id: string) => void;
  onUndated: () => void;
  undatedOnly: boolean;
}

/** Events over time: bars that count, ranges for what lasted, a lane for what has no date, and a brush. */
export function Timeline({ answer, chosen, selected, onChoose, onEvent, onUndated, undatedOnly }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSignal({ width: 600, height: 130 });
  useEffect(() => {
    if (!frame.current) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) size.value = { width: entry.contentRect.width, height: entry.contentRect.height };
    });
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  const { width, height } = size.value;
  const { from, to, bins } = answer;
  const s = from && to && width > 40 ? scale(from, to, width, rtl.value) : null;
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const spans = answer.spans.filter((span) => from && to && span.from <= to && span.to >= from);
  const lane = lanes(spans, MOST_LANES);
  const laneRoom = spans.length ? (Math.max(...lane) + 1) * LANE + 4 : 0;
  const floor = Math.max(30, height - AXIS - laneRoom);
  const tall = (n: number) => (n === 0 ? 0 : Math.max(2, (n / most) * (floor - 14)));
  const bars = useMemo(
    () =>
      s &&
      bins.map((bin) => {
        const { x, width: w } = box(s, bin.from, bin.to);
        const gap = w > 4 ? 1 : 0;
        const all = tall(bin.count);
        const fatal = Math.min(all, tall(bin.fatal_events));
        return (
          <g key={bin.from} class="bar">
            <title>{t('time.bars', number(bin.count), shownDigits(bin.from), shownDigits(bin.to))}</title>
            <rect class="all" x={x} y={floor - all} width={w - gap} height={all} />
            <rect class="fatal" x={x} y={floor - fatal} width={w - gap} height={fatal} />
          </g>
        );
      }),
    [answer, width, floor, lang.value, digits.value],
  );
  const label =
    s && from && to ? t('time.chart', number(bins.length), shownDigits(from), shownDigits(to), number(most)) : t('time.none');

  return (
    <div class="timeline" data-testid="timeline">
      <div class="timeline-frame" ref={frame}>
        {!s && <p class="state">{t('time.none')}</p>}
        {s && (
          <svg width={width} height={height} role="img" aria-label={label}>
            {ticks(s).map((tick) => {
              const x = xOf(s, tick.day);
              return (
                <g key={tick.day} class="tick" aria-hidden="true">
                  <line x1={x} x2={x} y1={0} y2={height - AXIS + 4} />
                  <text x={x + (s.rtl ? -4 : 4)} y={height - 5} text-anchor="start" direction={s.rtl ? 'rtl' : 'ltr'}>
                    {shownDigits(tick.text)}
                  </text>
                </g>
              );
            })}
            <text class="most" x={s.rtl ? width - 3 : 3} y={11} text-anchor="start" direction={s.rtl ? 'rtl' : 'ltr'} aria-hidden="true">
              {number(most)}
            </text>
            {bars}
            <line class="floor" x1={0} x2={width} y1={floor} y2={floor} />
          </svg>
        )}
        {s && from && to && <Brush scale={s} chosen={chosen} onChoose={onChoose} height={floor} />}
        {s && (
          <svg class="ranges" width={width} height={laneRoom} style={{ top: `${floor + 2}px` }} role="group" aria-label={t('time.ranges')}>
            {spans.map((span, i) => {
              const { x, width: w } = box(s, clamp(span.from, from), clampEnd(span.to, to), 4);
              const name = `${span.label} ${days(span.from, span.to)}`;
              return (
                <rect
                  key={span.id}
                  class={`range ${span.id === selected ? 'selected' : ''}`}
                  x={x}
                  y={(lane[i] ?? 0) * LANE + 2}
                  width={w}
                  height={LANE - 2}
                  rx={2}
                  role="button"
                  tabIndex={0}
                  aria-label={name}
                  onClick={() => onEvent(span.id)}
                  onKeyDown={(event) => {
                    if (event.code === 'Enter' || event.code === 'Space') {
                      event.preventDefault();
                      onEvent(span.id);
                    }
                  }}
                >
                  <title>{name}</title>
                </rect>
              );
            })}
          </svg>
        )}
      </div>
      <div class="timeline-side">
        <button type="button" class="undated" aria-pressed={undatedOnly} onClick={onUndated} data-testid="undated">
          {t('time.undated.count', number(answer.undated))}
        </button>
        {from && to && (answer.before > 0 || answer.after > 0) && (
          <p class="beside">
            {answer.before > 0 && (
              <button type="button" class="quiet" title={t('time.beside')} onClick={() => onChoose(chosen.from, dayBeside(from, -1))} data-testid="before">
                {t('time.before', number(answer.before))}
              </button>
            )}
            {answer.after > 0 && (
              <button type="button" class="quiet" title={t('time.beside')} onClick={() => onChoose(dayBeside(to, 1), chosen.to)} data-testid="after">
                {t('time.after', number(answer.after))}
              </button>
            )}
          </p>
        )}
        {(chosen.from || chosen.to) && (
          <button type="button" class="quiet" onClick={() => onChoose(null, null)}>
            {t('time.brush.clear')}
          </button>
        )}
        <p class="legend-line">
          <span class="swatch all" aria-hidden="true" /> {t('time.all')}
          <br />
          <span class="swatch fatal" aria-hidden="true" /> {t('time.fatal')}
          {spans.length > 0 && (
            <>
              <br />
              <span class="swatch range" aria-hidden="true" /> {t('time.ranges')}
            </>
          )}
        </p>
      </div>
    </div>
  );
}

function dayBeside(day: string, by: number): string {
  return isoDay(dayNumber(day) + by);
}

function clamp(day: string, from: string | null): string {
  return from && day < from ? from : day;
}

function clampEnd(day: string, to: string | null): string {
  return to && day > to ? to : day;
}
