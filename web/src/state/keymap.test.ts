import { afterEach, describe, expect, it } from 'vitest';
import { assign, chosen, codeFor, giveBack, signOf, sound } from './keymap';

afterEach(giveBack);

describe('a key', () => {
  it('may be another that is free', () => {
    expect(codeFor('key.next')).toBe('KeyJ');
    expect(assign('key.next', 'KeyN')).toBeNull();
    expect(codeFor('key.next')).toBe('KeyN');
    expect(assign('key.next', 'KeyJ')).toBeNull();
    expect(chosen.value).toEqual({});
  });

  it('never does two things, also where the other is on another page', () => {
    expect(assign('key.next', 'KeyC')).toBe('key.confirm');
    expect(codeFor('key.next')).toBe('KeyJ');
    expect(assign('key.confirm', 'KeyY')).toBeNull();
    expect(assign('key.next', 'KeyC')).toBeNull();
  });

  it('is none that the browser, a reader of the screen or a field needs', () => {
    for (const code of ['Escape', 'Enter', 'Space', 'Tab', 'ArrowLeft', 'Digit1', 'F5', 'Ctrl+KeyT', 'Ctrl+KeyW', 'Home']) {
      expect(assign('key.next', code), code).toBe('unusable');
    }
  });

  it('that is given with Ctrl can be had back', () => {
    expect(assign('key.undo', 'KeyZ')).toBeNull();
    expect(assign('key.undo', 'Ctrl+KeyZ')).toBeNull();
    expect(codeFor('key.undo')).toBe('Ctrl+KeyZ');
  });

  it('is shown by what stands on it', () => {
    expect(['KeyJ', 'Shift+Slash', 'Alt+Digit1', 'Alt+Shift+KeyB', 'Period', 'Ctrl+KeyZ'].map(signOf)).toEqual(['j', '?', 'Alt+1', 'Alt+Shift+B', '.', 'Ctrl+Z']);
  });
});

describe('what a browser has kept', () => {
  it('is taken where it holds together, two that changed places too', () => {
    expect(sound({ 'key.next': 'KeyK', 'key.previous': 'KeyJ' })).toEqual({ 'key.next': 'KeyK', 'key.previous': 'KeyJ' });
  });

  it('is nothing where a key would do two things', () => {
    expect(sound({ 'key.next': 'KeyC' })).toEqual({});
  });

  it('is nothing where it makes no sense', () => {
    for (const kept of [null, 3, 'x', [], { 'key.none': 'KeyQ' }, { 'key.next': 7 }, { 'key.next': 'Escape' }]) {
      expect(sound(kept)).toEqual({});
    }
  });
});
