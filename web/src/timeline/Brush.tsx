import { useSignal } from '@preact/signals';
import { shownDigits } from '../i18n/format';
import { t } from '../i18n/words';
import { box, dayAt, dayNumber, isoDay, type Scale, xOf } from './scale';

interface Props {
  scale: Scale;
  chosen: { from: string | null; to: string | null };
  onChoose: (from: string | null, to: string | null) => void;
  height: number;
}

/** Drag over the bars to choose a time, or move either end with the arrows. */
export function Brush({ scale: s, chosen, onChoose, height }: Props) {
  const dragged = useSignal<{ from: number; to: number } | null>(null);
  const first = Math.max(s.from, chosen.from ? dayNumber(chosen.from) || s.from : s.from);
  const last = Math.min(s.to - 1, chosen.to ? dayNumber(chosen.to) || s.to - 1 : s.to - 1);
  const shown = dragged.value
    ? { from: Math.min(dragged.value.from, dragged.value.to), to: Math.max(dragged.value.from, dragged.value.to) }
    : { from: first, to: last };
  const all = shown.from <= s.from && shown.to >= s.to - 1;
  const { x, width } = box(s, isoDay(shown.from), isoDay(shown.to), 2);

  const at = (event: PointerEvent) => {
    const frame = (event.currentTarget as Element).getBoundingClientRect();
    return dayAt(s, event.clientX - frame.left);
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as Element).getAttribute('role') === 'slider') return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    const day = at(event);
    dragged.value = { from: day, to: day };
  };
  const move = (event: PointerEvent) => {
    if (dragged.value) dragged.value = { from: dragged.value.from, to: at(event) };
  };
  const up = () => {
    const drag = dragged.value;
    dragged.value = null;
    if (drag) onChoose(isoDay(Math.min(drag.from, drag.to)), isoDay(Math.max(drag.from, drag.to)));
  };
  const step = (end: 'from' | 'to') => (event: KeyboardEvent) => {
    const wide = Math.max(1, Math.round((s.to - s.from) / 100));
    const big = event.shiftKey ? 10 : 1;
    const right = s.rtl ? -1 : 1;
    const by = {
      ArrowRight: right * wide * big,
      ArrowLeft: -right * wide * big,
      PageUp: wide * 10,
      PageDown: -wide * 10,
      Home: -(s.to - s.from),
      End: s.to - s.from,
    }[event.code];
    if (by === undefined) return;
    event.preventDefault();
    const day = (end === 'from' ? first : last) + by;
    if (end === 'from') onChoose(isoDay(Math.min(Math.max(day, s.from), last)), isoDay(last));
    else onChoose(isoDay(first), isoDay(Math.max(Math.min(day, s.to - 1), first)));
  };
  const handle = (end: 'from' | 'to') => {
    const day = end === 'from' ? shown.from : shown.to;
    const place = end === 'from' ? xOf(s, shown.from) : xOf(s, shown.to + 1);
    return (
      <span
        class="handle"
        role="slider"
        tabIndex={0}
        aria-label={t(end === 'from' ? 'time.brush.from' : 'time.brush.to')}
        aria-valuemin={s.from}
        aria-valuemax={s.to - 1}
        aria-valuenow={day}
        aria-valuetext={shownDigits(isoDay(day))}
        style={{ left: `${place}px` }}
        onKeyDown={step(end)}
      />
    );
  };
  return (
    <div
      class={`brush ${all ? 'all' : ''}`}
      style={{ height: `${height}px` }}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={() => (dragged.value = null)}
    >
      <span class="chosen" style={{ left: `${x}px`, width: `${width}px` }} />
      {handle('from')}
      {handle('to')}
    </div>
  );
}
