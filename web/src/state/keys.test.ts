import { describe, expect, it } from 'vitest';
import { codeOf } from './keys';

const held = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe('a key', () => {
  it('is known by its place: ت of an Arabic keyboard is KeyJ', () => {
    expect(codeOf({ ...held, code: 'KeyJ' })).toBe('KeyJ');
  });
  it('is another with others held', () => {
    expect(codeOf({ ...held, code: 'Digit2', altKey: true })).toBe('Alt+Digit2');
    expect(codeOf({ ...held, code: 'KeyZ', metaKey: true })).toBe('Ctrl+KeyZ');
    expect(codeOf({ ...held, code: 'Slash', shiftKey: true })).toBe('Shift+Slash');
  });
});
