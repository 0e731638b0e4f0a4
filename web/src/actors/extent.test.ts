import { describe, expect, it } from 'vitest';
import { extent } from './extent';

describe('the days of a picture', () => {
  it('go from the first to the last that is told, with a year around them', () => {
    expect(
      extent([
        { from: '2012-01', to: null },
        { from: null, to: '2016-07-28' },
      ]),
    ).toEqual({ from: '2011-01-01', to: '2017-12-31' });
  });

  it('are some where none is told', () => {
    expect(extent([{ from: null, to: null }])).toEqual({ from: '2010-01-01', to: '2021-12-31' });
  });
});
