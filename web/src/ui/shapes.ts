import type { Family } from '../i18n/families';

const SIDES: Partial<Record<Family, [number, number]>> = {
  territory: [4, Math.PI / 4],
  detention: [4, 0],
  politics: [3, -Math.PI / 2],
  crowd: [5, -Math.PI / 2],
};

/** The outline of a family's mark around a point, as SVG path data: told apart without colour too. */
export function shapePath(family: Family, x: number, y: number, r: number): string {
  if (family === 'violence') return circle(x, y, r);
  if (family === 'people') return plus(x, y, r);
  const [sides, turn] = SIDES[family] ?? [4, 0];
  const grown = sides === 4 && turn !== 0 ? r * 1.2 : r * 1.25;
  const corners = Array.from({ length: sides }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / sides;
    return `${fixed(x + grown * Math.cos(angle))} ${fixed(y + grown * Math.sin(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

function circle(x: number, y: number, r: number): string {
  return `M${fixed(x - r)} ${fixed(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function plus(x: number, y: number, r: number): string {
  const a = fixed(r * 0.42);
  const b = fixed(r * 1.15);
  const arm = fixed(b - a);
  return (
    `M${fixed(x - a)} ${fixed(y - b)}h${2 * a}v${arm}h${arm}v${2 * a}h${-arm}v${arm}h${-2 * a}v${-arm}h${-arm}v${-2 * a}h${arm}Z`
  );
}

function fixed(n: number): number {
  return Math.round(n * 100) / 100;
}
