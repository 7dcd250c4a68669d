import { describe, expect, test } from 'vitest';
import { eraOf } from '../../src/view/model/era';
import { episodes } from '../sim/support';

describe('the dress of the decades', () => {
  test('changes with the Charter, and again when news comes over a screen', () => {
    expect(['1931-09-18', '1945-06-26', '1950-06-25', '1963-08-05', '1969-06-07', '1990-08-02'].map(eraOf)).toEqual([
      'thirties',
      'thirties',
      'fifties',
      'fifties',
      'seventies',
      'seventies',
    ]);
  });

  test('never changes back from one episode to the next', () => {
    const order = ['thirties', 'fifties', 'seventies'];
    const worn = episodes.map(({ from }) => order.indexOf(eraOf(from)));
    expect(worn).toEqual([...worn].sort());
  });
});
