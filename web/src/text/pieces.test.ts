import { describe, expect, it } from 'vitest';
import { codePoints, paragraphs, pieces, type Stretch } from './pieces';

const stretch = (start: number, end: number, id: string, role = 'actors'): Stretch => ({ start, end, id, role });

const cut = (text: string, ...all: Stretch[]) => pieces(text, all).map((each) => [each.text, each.over.map((s) => s.id)]);

describe('pieces', () => {
  it('leaves a text without stretches whole', () => {
    expect(cut('قصف الطيران البلدة')).toEqual([['قصف الطيران البلدة', []]]);
  });

  it('splits where a stretch begins and ends', () => {
    expect(cut('قصف الطيران البلدة', stretch(4, 11, 'a'))).toEqual([
      ['قصف ', []],
      ['الطيران', ['a']],
      [' البلدة', []],
    ]);
  });

  it('splits overlaps into flat pieces, the shortest stretch first', () => {
    expect(cut('abcdef', stretch(0, 4, 'long'), stretch(2, 5, 'short'))).toEqual([
      ['ab', ['long']],
      ['cd', ['short', 'long']],
      ['e', ['short']],
      ['f', []],
    ]);
  });

  it('keeps vowel signs on their letter: «قُصِفَ» is not cut before its damma', () => {
    expect(cut('قُصف', stretch(0, 1, 'a'))).toEqual([
      ['قُ', ['a']],
      ['صف', []],
    ]);
  });

  it('does not cut a surrogate pair', () => {
    expect(cut('a😀b', stretch(0, 2, 'a')).map(([text]) => text)).toEqual(['a😀', 'b']);
  });

  it('gives the text back, whatever lies over it', () => {
    const text = 'سيطرت قوات <b>النظام</b> \u202e على =1+1 القرية';
    for (let seed = 1; seed < 200; seed++) {
      const all = [0, 1, 2, 3].map((n) => {
        const start = (seed * 7 + n * 13) % text.length;
        return stretch(start, start + 1 + ((seed * n) % 9), String(n));
      });
      expect(pieces(text, all).map((each) => each.text).join('')).toBe(text);
    }
  });

  it('ignores stretches that lie outside', () => {
    expect(cut('abc', stretch(5, 9, 'x'), stretch(2, 2, 'y'))).toEqual([['abc', []]]);
  });
});

describe('paragraphs', () => {
  it('parts lines, keeps offsets, and goes on with a mark that crosses a line end', () => {
    const lines = paragraphs('ab\ncd', [stretch(1, 4, 'x')]);
    expect(lines.map((line) => line.map((p) => [p.start, p.text, p.over.length]))).toEqual([
      [
        [0, 'a', 0],
        [1, 'b', 1],
      ],
      [
        [3, 'c', 1],
        [4, 'd', 0],
      ],
    ]);
  });
});

describe('codePoints', () => {
  it('counts a pair as one', () => {
    expect(codePoints('a😀b', 3)).toBe(2);
    expect(codePoints('قصف', 3)).toBe(3);
  });
});
