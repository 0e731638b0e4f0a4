import { describe, expect, it } from 'vitest';
import { drawn, extent } from './extent';

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

describe('a tie', () => {
  const whole = { from: '2010-01-01', to: '2020-12-31' };
  it('that begins in a year and ends in a month takes both whole', () => {
    expect(drawn({ from: '2012', to: '2016-02' }, whole)).toEqual({ from: '2012-01-01', to: '2016-02-29' });
  });
  it('without an end goes on', () => {
    expect(drawn({ from: '2012-05-06', to: null }, whole)).toEqual({ from: '2012-05-06', to: '2020-12-31' });
  });
});
