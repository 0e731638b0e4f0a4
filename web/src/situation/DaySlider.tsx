import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { shownDigits } from '../i18n/format';
import { t } from '../i18n/words';
import { useKeys } from '../state/keys';
import { dayNumber, isoDay } from '../timeline/scale';
import { DateInput } from '../ui/DateInput';

interface Props {
  from: string;
  to: string;
  at: string;
  /** `moving` as long as the slider is in the hand: no step to come back to. */
  onDay: (day: string, moving: boolean) => void;
}

/** The day, by slider, by steps, by date, or played. */
export function DaySlider({ from, to, at, onDay }: Props) {
  const playing = useSignal(false);
  const first = dayNumber(from);
  const last = dayNumber(to);
  const now = Math.min(Math.max(dayNumber(at) || last, first), last);
  const go = (day: number, moving = false) => onDay(isoDay(Math.min(Math.max(day, first), last)), moving);
  useEffect(() => {
    if (!playing.value) return;
    const timer = window.setTimeout(() => {
      if (now >= last) playing.value = false;
      else go(now + Math.max(1, Math.round((last - first) / 120)), true);
    }, 700);
    return () => window.clearTimeout(timer);
  }, [playing.value, now]);
  useKeys([
    { does: 'situation.day.on', run: () => go(now + 1) },
    { does: 'situation.day.back', run: () => go(now - 1) },
  ]);
  const step = (days: number, sign: string, words: string) => (
    <button type="button" class="step" aria-label={words} title={words} onClick={() => go(now + days)}>
      {sign}
    </button>
  );
  return (
    <div class="day-slider">
      <label>
        <span>{t('situation.at')}</span>
        <DateInput value={isoDay(now)} label={t('situation.at')} end testid="day" onDay={(day) => day && go(dayNumber(day))} />
      </label>
      {step(-30, '«', t('situation.month.back'))}
      {step(-1, '‹', t('situation.day.back'))}
      <input
        type="range"
        min={first}
        max={last}
        value={now}
        aria-label={t('situation.slider')}
        aria-valuetext={shownDigits(isoDay(now))}
        onInput={(event) => go(Number(event.currentTarget.value), true)}
      />
      {step(1, '›', t('situation.day.on'))}
      {step(30, '»', t('situation.month.on'))}
      <button type="button" class="step" aria-pressed={playing.value} onClick={() => (playing.value = !playing.value)}>
        {t(playing.value ? 'situation.pause' : 'situation.play')}
      </button>
    </div>
  );
}
