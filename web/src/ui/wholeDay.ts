import { latinDigits } from '../i18n/format';

/** "2016", "2016-8", "٢٠١٦-٠٨-١٤" as an ISO day: the first or last that is meant; null where it is none. */
export function wholeDay(text: string, end: boolean): string | null {
  const parts = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/.exec(latinDigits(text.trim()));
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] ? Number(parts[2]) : end ? 12 : 1;
  const day = parts[3] ? Number(parts[3]) : end ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 1;
  const at = new Date(Date.UTC(year, month - 1, day));
  const same = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return same ? at.toISOString().slice(0, 10) : null;
}
