import { describe, expect, it } from 'vitest';
import { wholeWords } from './words';

const taken = (text: string, part: string) => {
  const start = text.indexOf(part);
  const snap = wholeWords(text, start, start + part.length);
  return text.slice(snap.start, snap.end);
};

describe('wholeWords', () => {
  it('takes the rest of a word that was cut: «النظا» is «النظام»', () => {
    expect(taken('قصفت قوات النظام البلدة', 'قوات النظا')).toBe('قوات النظام');
  });

  it('leaves out a particle that the selection left out: «قصف» of «وقصف»', () => {
    expect(taken('وقصف الطيران', 'قصف')).toBe('قصف');
  });

  it('takes it where the selection has it', () => {
    expect(taken('وقصف الطيران', 'وقصف')).toBe('وقصف');
  });

  it('drops blanks and stops at the ends', () => {
    expect(taken('في حلب، أمس', ' حلب،')).toBe('حلب');
  });
});
