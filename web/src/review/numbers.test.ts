import { describe, expect, it } from 'vitest';
import { numberIn } from './numbers';

describe('a number in words that were selected', () => {
  it('is taken from «12 مدنياً» and «١٢ مدنياً»', () => {
    expect(numberIn('12 مدنياً')).toBe('12');
    expect(numberIn('١٢ مدنياً')).toBe('12');
  });
  it('is a range in «بين 10 و14 قتيلاً»', () => {
    expect(numberIn('بين 10 و14 قتيلاً')).toBe('10..14');
  });
  it('is not guessed from «عشرات القتلى»', () => {
    expect(numberIn('عشرات القتلى')).toBeNull();
  });
});
