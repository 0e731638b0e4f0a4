import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue';
import { chooseLanguage } from './words';
import { TYPES } from './families';

describe('the catalogue', () => {
  const entries = Object.entries(CATALOGUE) as [string, readonly [string, string]][];

  it('says everything in both languages, with the same values in both', () => {
    const places = (text: string) => (text.match(/\{\d\}/g) ?? []).sort().join();
    for (const [key, [english, arabic]] of entries) {
      expect(english, key).not.toBe('');
      expect(arabic, key).not.toBe('');
      expect(places(arabic), key).toBe(places(english));
    }
  });

  it('calls only what a person decided confirmed', () => {
    const allowed = /^(review_status\.confirmed|history\.confirm|review\.(confirm|done\.confirm)|key\.confirm)$/;
    for (const [key, [english, arabic]] of entries) {
      if (allowed.test(key)) continue;
      expect(english, key).not.toMatch(/verif(?!y\.?$)|confirm/i);
      expect(arabic, key).not.toMatch(/تم التحقق|موثّق|مؤكَّد/);
    }
  });

  it('knows every type of event', () => {
    for (const type of TYPES) expect(CATALOGUE).toHaveProperty([`type.${type}`]);
    expect(TYPES).toHaveLength(32);
  });
});

describe('the language', () => {
  it('is that of the address, else the last one, else the browser’s', () => {
    expect(chooseLanguage('ar', 'en', ['en-GB'])).toBe('ar');
    expect(chooseLanguage(null, 'en', ['ar-SY'])).toBe('en');
    expect(chooseLanguage(null, null, ['ar-SY', 'en'])).toBe('ar');
    expect(chooseLanguage('xx', null, [])).toBe('en');
  });
});
